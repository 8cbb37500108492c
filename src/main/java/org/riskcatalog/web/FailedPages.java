package org.riskcatalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Credentials;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers a browser with a page where the JSON face would answer with problem details. What nobody expected goes on: 500. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailedPages implements HandlerExceptionResolver {
    private static final List<String> OTHER_FACES = List.of("/api/", "/v3/", "/camunda/");

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (OTHER_FACES.stream().anyMatch(path::startsWith)) {
            return null;
        }
        if (failure instanceof Refusal refusal) {
            return new ModelAndView(
                    "pages/refused", Map.of("faults", refusal.faults()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var status = status(failure);
        status.ifPresent(known -> send(response, known));
        return status.isPresent() ? new ModelAndView() : null;
    }

    private static Optional<HttpStatusCode> status(Exception failure) {
        if (failure instanceof NotThere
                || failure instanceof MethodArgumentTypeMismatchException wrong && inPath(wrong)) {
            return Optional.of(HttpStatus.NOT_FOUND);
        }
        if (failure instanceof TypeMismatchException) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
        if (failure instanceof Credentials.TooBusy) {
            return Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
        }
        if (failure instanceof ConcurrencyFailureException) {
            return Optional.of(HttpStatus.CONFLICT);
        }
        return failure instanceof ErrorResponse known ? Optional.of(known.getStatusCode()) : Optional.empty();
    }

    /** An id that is none names nothing. */
    private static boolean inPath(MethodArgumentTypeMismatchException wrong) {
        return wrong.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static void send(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

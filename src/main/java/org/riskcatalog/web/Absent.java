package org.riskcatalog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is not there, or not for this person, is answered alike: page or JSON, same status, same words. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Absent {

    @ExceptionHandler({
        NotThere.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MethodArgumentTypeMismatchException.class
    })
    @Nullable
    ResponseEntity<ProblemDetail> answer(Exception reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status = status(reason);
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(status.value());
            return null;
        }
        var problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** An id that is no id is one that does not exist; a filter that cannot be read is a mistake in the address. */
    private static HttpStatus status(Exception reason) {
        return reason instanceof MethodArgumentTypeMismatchException mismatch
                        && !mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.NOT_FOUND;
    }
}

package org.riskcatalog.web;

import org.riskcatalog.acts.NotThere;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * An address of the JSON face that names nothing is answered in the words of a thing that is not there, or not for this
 * person; Spring would say which of them it is. Pages are answered by {@link FailedPages}, which is asked first.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AbsentJson {

    @ExceptionHandler
    ProblemDetail absent(NotThere absent) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail unknown(NoResourceFoundException unknown) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    /** An id that is none names nothing; a filter that cannot be read is a mistake in the address. */
    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException unreadable) {
        return ProblemDetail.forStatus(
                unreadable.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.BAD_REQUEST);
    }
}

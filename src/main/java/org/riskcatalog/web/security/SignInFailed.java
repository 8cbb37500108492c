package org.riskcatalog.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riskcatalog.web.security.SignInThrottle.TooManyFailures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in page again with what went wrong; the user name is still there. */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    /** Not listed among the routes: reached by this forward only. */
    static final String PATH = "/sign-in-failed";

    static final String FAULT = "signInFault";
    static final String SECONDS = "signInSeconds";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof TooManyFailures failures) {
            show(request, response, HttpStatus.TOO_MANY_REQUESTS, "web.sign-in.throttled", failures.seconds());
        } else if (failure instanceof AuthenticationServiceException) {
            show(request, response, HttpStatus.SERVICE_UNAVAILABLE, "web.sign-in.busy", 10);
        } else {
            show(request, response, HttpStatus.UNPROCESSABLE_ENTITY, "web.sign-in.wrong", 0);
        }
    }

    private static void show(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String fault, long seconds)
            throws IOException, ServletException {
        response.setStatus(status.value());
        if (seconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        request.setAttribute(FAULT, fault);
        request.setAttribute(SECONDS, seconds);
        request.getRequestDispatcher(PATH).forward(request, response);
    }
}

package org.riskcatalog.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riskcatalog.members.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** What somebody gets who is refused: the answer of a page that does not exist. A form too late for its session is kept. */
@Component
class Refused implements AccessDeniedHandler, SessionInformationExpiredStrategy {

    private final LateForms lateForms;

    Refused(LateForms lateForms) {
        this.lateForms = lateForms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (!(refusal instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof SignedIn) {
            again(request, response);
        } else {
            signIn(request, response);
        }
    }

    /** An administrator, or the person elsewhere, ended this session. */
    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        signIn(event.getRequest(), event.getResponse());
    }

    /** A form from before somebody signed in anew in the same browser: offered again at once. */
    private void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (lateForms.keep(request)) {
            response.sendRedirect(request.getContextPath() + KeptFormController.PATH);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = lateForms.keep(request);
        response.sendRedirect(request.getContextPath() + "/login?" + (kept ? "kept" : "ended"));
    }
}

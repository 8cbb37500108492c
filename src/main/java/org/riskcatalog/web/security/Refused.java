package org.riskcatalog.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riskcatalog.members.Actors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** What somebody gets who is refused: the answer of a page that does not exist. A form too late for its session is kept. */
@Component
class Refused implements AccessDeniedHandler, SessionInformationExpiredStrategy {

    private final LateForms lateForms;
    private final Actors actors;

    Refused(LateForms lateForms, Actors actors) {
        this.lateForms = lateForms;
        this.actors = actors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (actors.current().isEmpty()) {
            // Never signed in, or nobody any more: the password is another one now.
            signIn(request, response);
        } else if (refusal instanceof CsrfException) {
            again(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
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

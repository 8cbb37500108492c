package org.riskcatalog.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riskcatalog.web.KeptForm;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After sign-in: to a form that waits for the person, else to the page that was asked for, else to the desk. */
@Component
class WelcomeBack extends SavedRequestAwareAuthenticationSuccessHandler {

    private final LateForms lateForms;

    WelcomeBack(LateForms lateForms) {
        this.lateForms = lateForms;
        setDefaultTargetUrl("/desk");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                lateForms.remembering(request, signedIn.getName()).toString());
        var form = lateForms.take(request, signedIn.getName());
        if (form.isEmpty()) {
            super.onAuthenticationSuccess(request, response, signedIn);
        } else {
            request.getSession().setAttribute(KeptForm.ATTRIBUTE, form.get());
            response.sendRedirect(request.getContextPath()
                    + (form.get().shownByItsPage() ? form.get().path() : KeptFormController.PATH));
        }
    }
}

package org.riskcatalog.engine.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.riskcatalog.members.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Camunda who is signed in already; made by its filter by name, and so without dependencies. */
public class CockpitSignIn extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? AuthenticationResult.successful(person.username())
                : AuthenticationResult.unsuccessful();
    }
}

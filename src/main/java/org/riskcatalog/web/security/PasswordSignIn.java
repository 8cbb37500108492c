package org.riskcatalog.web.security;

import java.util.List;
import org.riskcatalog.members.Credentials;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by user name and password. What they may do is asked of their mandates at each request, not kept here. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final SignInThrottle throttle;

    PasswordSignIn(Credentials credentials, SignInThrottle throttle) {
        this.credentials = credentials;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var address = address(given);
        throttle.tried(given.getName(), address);
        try {
            var person = credentials
                    .check(given.getName(), String.valueOf(given.getCredentials()))
                    .orElseThrow(() -> new BadCredentialsException("wrong user name or password"));
            throttle.succeeded(given.getName(), address);
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
            signedIn.setDetails(given.getDetails());
            return signedIn;
        } catch (Credentials.TooBusy busy) {
            throw new AuthenticationServiceException("busy", busy);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}

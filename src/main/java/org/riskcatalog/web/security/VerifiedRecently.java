package org.riskcatalog.web.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riskcatalog.members.Credentials;
import org.riskcatalog.members.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Remembers for two minutes that a user name and password were right, for clients that send them with every request: a
 * password hash on each would end at about 25 requests a second. Only a keyed hash of them is kept, and nothing
 * holds once the password was changed or the account closed.
 */
@Component
class VerifiedRecently implements AuthenticationProvider {

    private static final long KEPT_MILLIS = Duration.ofMinutes(2).toMillis();
    private static final int KEPT = 1_000;

    private final PasswordSignIn signIn;
    private final Credentials credentials;
    private final InstantSource time = InstantSource.system();
    private final KeyedHash hash = new KeyedHash();
    private final Map<String, Verified> verified = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > KEPT;
        }
    });

    private record Verified(SignedIn person, long until) {}

    VerifiedRecently(PasswordSignIn signIn, Credentials credentials) {
        this.signIn = signIn;
        this.credentials = credentials;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var sent = hash.of(given.getName() + "\n" + given.getCredentials());
        var earlier = verified.get(sent);
        if (earlier != null && earlier.until() > time.millis() && credentials.unchanged(earlier.person())) {
            return UsernamePasswordAuthenticationToken.authenticated(earlier.person(), null, List.of());
        }
        var now = signIn.authenticate(given);
        var person = (SignedIn) now.getPrincipal();
        verified.put(sent, new Verified(person, time.millis() + KEPT_MILLIS));
        return now;
    }

    @Override
    public boolean supports(Class<?> type) {
        return signIn.supports(type);
    }
}

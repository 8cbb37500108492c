package org.riskcatalog.web.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.riskcatalog.members.Credentials;
import org.riskcatalog.members.SignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Remembers for two minutes that a user name and password were right, for clients that send them with every request: a
 * password hash on each would end at about 25 requests a second. Only a keyed hash of them is kept, with a key that no
 * disk has seen, and nothing holds once the password was changed or the account closed.
 */
@Component
class VerifiedRecently implements AuthenticationProvider {

    private static final long KEPT_MILLIS = Duration.ofMinutes(2).toMillis();
    private static final int KEPT = 1_000;

    private final PasswordSignIn signIn;
    private final Credentials credentials;
    private final InstantSource time = InstantSource.system();
    private final SecretKeySpec key;
    private final Map<String, Verified> verified = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > KEPT;
        }
    });

    private record Verified(SignedIn person, String mark, long until) {}

    VerifiedRecently(PasswordSignIn signIn, Credentials credentials) {
        this.signIn = signIn;
        this.credentials = credentials;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var sent = keyed(given.getName() + "\n" + given.getCredentials());
        var earlier = verified.get(sent);
        if (earlier != null
                && earlier.until() > time.millis()
                && credentials.unchanged(earlier.person(), earlier.mark())) {
            return UsernamePasswordAuthenticationToken.authenticated(earlier.person(), null, List.of());
        }
        var now = signIn.authenticate(given);
        var person = (SignedIn) now.getPrincipal();
        credentials
                .mark(person)
                .ifPresent(mark -> verified.put(sent, new Verified(person, mark, time.millis() + KEPT_MILLIS)));
        return now;
    }

    @Override
    public boolean supports(Class<?> type) {
        return signIn.supports(type);
    }

    private String keyed(String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JVM has HmacSHA256", e);
        }
    }
}

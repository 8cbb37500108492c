package org.riskcatalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Credentials;
import org.riskcatalog.members.SignedIn;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class VerifiedRecentlyTest {

    private final Accounts accounts = new Accounts();
    private final VerifiedRecently verified =
            new VerifiedRecently(new PasswordSignIn(accounts, new SignInThrottle(Places.noneYet())), accounts);

    @Test
    void aPasswordThatWasRightAMomentAgoIsNotHashedAgain() {
        for (int each = 0; each < 50; each++) {
            assertThat(signIn("right").isAuthenticated()).isTrue();
        }
        assertThat(accounts.hashed).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsWrongAlsoAfterTheRightOne() {
        signIn("right");
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("wrong"));
    }

    @Test
    void nothingHoldsOnceThePasswordWasChanged() {
        signIn("right");
        accounts.password = "changed";
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("right"));
    }

    private Authentication signIn(String password) {
        return verified.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("kg.head", password));
    }

    /** One person, and how often a password was looked at. */
    private static class Accounts implements Credentials {

        private final UUID person = UUID.randomUUID();
        private String password = "right";
        private int hashed;

        @Override
        public Optional<SignedIn> check(String username, String given) {
            hashed++;
            return given.equals(password) ? Optional.of(new SignedIn(person, "kg.head", password)) : Optional.empty();
        }

        @Override
        public boolean unchanged(SignedIn asked) {
            return password.equals(asked.mark());
        }
    }
}

package org.riskcatalog.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The two tokens of a new installation, printed at start and kept in memory only: one makes the first administrator, one
 * confirms the first mandate of the secretariat. Who runs the installation gives them to two people.
 */
@Component
public class StartTokens {

    private static final Logger LOG = LoggerFactory.getLogger(StartTokens.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 24;

    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable String> administrator = new AtomicReference<>();
    private final AtomicReference<@Nullable String> secretariat = new AtomicReference<>();
    private final Accounts accounts;
    private final Mandates mandates;

    StartTokens(Accounts accounts, Mandates mandates) {
        this.accounts = accounts;
        this.mandates = mandates;
    }

    /** After the demonstration's people were made, if there are such. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (accounts.none()) {
            administrator.set(token());
            LOG.warn(
                    "Nobody can sign in yet. The first administrator is made at /first-administrator with the token {}",
                    administrator.get());
        }
        if (!mandates.everConfirmed(Role.SECRETARIAT)) {
            secretariat.set(token());
            LOG.warn(
                    "No mandate of the secretariat was ever confirmed. The first is confirmed with the token {}",
                    secretariat.get());
        }
    }

    public boolean administratorWanted() {
        return administrator.get() != null;
    }

    public boolean secretariatWanted() {
        return secretariat.get() != null;
    }

    /** For tests and tools in the same JVM: what was printed. */
    Optional<String> printedForAdministrator() {
        return Optional.ofNullable(administrator.get());
    }

    Optional<String> printedForSecretariat() {
        return Optional.ofNullable(secretariat.get());
    }

    boolean isAdministrators(String typed) {
        return same(administrator.get(), typed);
    }

    /** Takes the token away; false for the second of two who come at once. */
    boolean useAdministrators(String typed) {
        return take(administrator, typed);
    }

    boolean useSecretariats(String typed) {
        return take(secretariat, typed);
    }

    private static boolean take(AtomicReference<@Nullable String> token, String typed) {
        var expected = token.get();
        return same(expected, typed) && token.compareAndSet(expected, null);
    }

    private static boolean same(@Nullable String expected, String typed) {
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    private String token() {
        var token = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            token.append(i > 0 && i % 6 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return token.toString();
    }
}

package org.riskcatalog.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new PasswordHashing().argon2id());

    @Test
    void areHashedByArgon2idWith46MebibytesOnePassAndOneLane() {
        assertThat(passwords.hash("a quiet river")).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
    }

    @Test
    void matchTheirHashAndNoOther() {
        var hash = passwords.hash("a quiet river");
        assertThat(passwords.matches("a quiet river", hash)).isTrue();
        assertThat(passwords.matches("a quiet River", hash)).isFalse();
    }

    @Test
    void neverTakeTheMemoryOfMoreThanTwoAtOnce() throws Exception {
        var before = IntStream.range(0, 12).mapToObj(each -> "password " + each).toList();
        var threads = Executors.newFixedThreadPool(12);
        var results = threads.invokeAll(before.stream()
                .<Callable<Integer>>map(password -> () -> {
                    passwords.hash(password);
                    return passwords.busiest();
                })
                .toList());
        for (var result : results) {
            assertThat(result.get()).isBetween(1, 2);
        }
        threads.shutdown();
    }
}

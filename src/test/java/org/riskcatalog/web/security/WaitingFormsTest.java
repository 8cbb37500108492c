package org.riskcatalog.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.web.KeptForm;
import org.springframework.mock.web.MockHttpServletRequest;

/** What of the late forms is kept, and for how long. */
class WaitingFormsTest {

    private static final KeptForm EMPTY = new KeptForm("/tasks/1", Map.of());

    private Instant now = Instant.parse("2026-06-01T08:00:00Z");
    private final WaitingForms waiting = new WaitingForms(() -> now);

    @Test
    void aFormIsHandedOutOnceAndOnlyToItsPerson() {
        var id = waiting.add("kg.head", EMPTY, 10);
        assertThat(waiting.take(UUID.randomUUID(), "kg.head")).isEmpty();
        assertThat(waiting.take(id, "kg.head")).contains(EMPTY);
        assertThat(waiting.take(id, "kg.head")).isEmpty();
        assertThat(waiting.take(waiting.add("kg.head", EMPTY, 10), "uz.head")).isEmpty();
    }

    @Test
    void manyEmptyFormsOfOnePersonPushOutTheOwnOldestAndNobodyElses() {
        var another = waiting.add("kg.head", EMPTY, 400_000);
        var oldest = waiting.add("uz.head", EMPTY, 0);
        for (int each = 0; each < 10_000; each++) {
            waiting.add("uz.head", EMPTY, 0);
        }
        var latest = waiting.add("uz.head", EMPTY, 0);
        assertThat(waiting.take(oldest, "uz.head")).isEmpty();
        assertThat(waiting.take(latest, "uz.head")).isPresent();
        assertThat(waiting.take(another, "kg.head")).isPresent();
    }

    @Test
    void theFormsOfManyPushOutTheOldestOfAll() {
        var oldest = waiting.add("person-0", EMPTY, WaitingForms.LONGEST);
        for (int each = 1; each < 20; each++) {
            waiting.add("person-" + each, EMPTY, WaitingForms.LONGEST);
        }
        var latest = waiting.add("person-20", EMPTY, WaitingForms.LONGEST);
        assertThat(waiting.take(oldest, "person-0")).isEmpty();
        assertThat(waiting.take(latest, "person-20")).isPresent();
    }

    @Test
    void aFormWaitsHalfADay() {
        var first = waiting.add("kg.head", EMPTY, 0);
        var second = waiting.add("kg.head", EMPTY, 0);
        now = now.plus(Duration.ofHours(12)).minusMillis(1);
        assertThat(waiting.take(first, "kg.head")).isPresent();
        now = now.plusMillis(1);
        assertThat(waiting.take(second, "kg.head")).isEmpty();
    }

    @Test
    void onlyABrowserInWhichSomebodySignedInHasItsFormsKept() {
        var forms = new LateForms(Clock.systemUTC());
        var ours = forms.remembering(new MockHttpServletRequest(), "kg.head").getValue();
        var ofAnotherStart = new LateForms(Clock.systemUTC())
                .remembering(new MockHttpServletRequest(), "kg.head")
                .getValue();
        assertThat(forms.keep(sent(ours))).isTrue();
        assertThat(forms.keep(sent(ours.replace("kg.", "uz.")))).isFalse();
        assertThat(forms.keep(sent("kg.head"))).isFalse();
        assertThat(forms.keep(sent("nonsense"))).isFalse();
        assertThat(forms.keep(sent(ofAnotherStart))).isFalse();
    }

    private static MockHttpServletRequest sent(String cookie) {
        var request = new MockHttpServletRequest("POST", "/tasks/1");
        request.setCookies(new Cookie(LateForms.COOKIE, cookie));
        request.addHeader("Origin", "http://localhost");
        return request;
    }
}

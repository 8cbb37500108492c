package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.CatalogClock;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Silence is broken while the case is suspended: the receipt stands, the case does not hear of it, an administrator sees to it. */
class MessageNotDeliveredTest {

    private static final Pattern RETRY = Pattern.compile("(/administration/incidents/[^/\"]+/retry)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Running running = Running.onH2();

    private final Delegations delegations = new Delegations(running.address());
    private final Visitor admin = Visitor.signedIn(running.address().getPort(), "admin");

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void theAdministratorReadsWhyAndHasItDeliveredAnew() {
        var handle = delegations.propose("kz.focal", "Low water in a shared basin");
        delegations.drive(handle, "UNDER_SILENCE");
        suspend(handle, true);
        breakSilence("kg.head", handle);
        assertThat(entry(handle).get("settling").asBoolean()).isTrue();

        untilItFailedForGood();

        assertThat(entry(handle).get("settling").asBoolean())
                .as("nothing moves any more")
                .isFalse();
        assertThat(delegations.clock("PT1S").get("stuck").toString()).contains(handle, "silence.broken");
        var page = admin.get("/administration").body();
        assertThat(page).contains("1 failure waits for you", handle, "silence.broken", "Message to the case");
        assertThat(inCockpit()).contains("undeliveredMessage", "silence.broken");

        suspend(handle, false);
        var retry = retry(page);
        assertThat(admin.get(retry).body()).contains("Deliver the message to the case " + handle + " again?");
        var key = Map.of("key", "once");
        assertThat(admin.form(retry, retry, key).statusCode()).isEqualTo(302);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CONCILIATION");
        assertThat(admin.get("/administration").body()).contains("Nothing has failed");
        assertThat(admin.get(retry).statusCode()).isEqualTo(404);
        assertThat(journal(handle)).contains("monitoring.message-retried");
    }

    @Test
    void itIsDeliveredByItselfOnceAnAdministratorLetsTheCaseGoOn() {
        var handle = delegations.propose("uz.focal", "Glacier lake outburst");
        delegations.drive(handle, "UNDER_SILENCE");
        var cases = "/administration/cases/" + handle;
        admin.form(cases + "/suspend", cases + "/suspend", Map.of("key", "s"));
        breakSilence("tm.head", handle);
        untilItFailedForGood();

        admin.form(cases + "/activate", cases + "/activate", Map.of("key", "a"));
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CONCILIATION");
        assertThat(admin.get("/administration").body()).contains("Nothing has failed");
    }

    private void breakSilence(String head, String handle) {
        var objection = new ObjectMapper().createObjectNode().put("how", "OBJECTION");
        delegations
                .person(head)
                .post("/api/entries/" + handle + "/acts/break-silence", objection)
                .expect(200);
    }

    /** The pauses between the tries are the clock's: it goes to the next try, and then the sweep alone is waited for, as long as it takes. */
    private void untilItFailedForGood() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (incidents() == 0 && System.nanoTime() < end) {
            nextTry().ifPresent(this::clockTo);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(incidents()).isEqualTo(1);
    }

    private static Optional<Instant> nextTry() {
        return running.bean(JdbcClient.class)
                .sql("select next_attempt from case_message where delivered_at is null and failed_at is null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void clockTo(Instant at) {
        var clock = running.bean(CatalogClock.class);
        var ahead = Duration.between(clock.instant(), at);
        if (!ahead.isNegative()) {
            clock.advanceTo(clock.offset().plus(ahead));
        }
    }

    private long incidents() {
        // Its callers carry it too, up to the case of the entry.
        return running.bean(RuntimeService.class).createIncidentQuery().list().stream()
                .filter(one -> one.getId().equals(one.getRootCauseIncidentId()))
                .count();
    }

    private void suspend(String handle, boolean suspended) {
        running.bean(RuntimeService.class).createProcessInstanceQuery().list().stream()
                .filter(one -> one.getBusinessKey().startsWith(handle))
                .forEach(one -> {
                    var update = running.bean(RuntimeService.class)
                            .updateProcessInstanceSuspensionState()
                            .byProcessInstanceId(one.getProcessInstanceId());
                    if (suspended) {
                        update.suspend();
                    } else {
                        update.activate();
                    }
                });
    }

    private JsonNode entry(String handle) {
        return delegations
                .person("kg.head")
                .get("/api/entries/" + handle)
                .expect(200)
                .body();
    }

    private String journal(String handle) {
        return delegations
                .person("kg.head")
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .toString();
    }

    private String inCockpit() {
        admin.get("/camunda/app/cockpit/default/");
        return admin.json("GET", "/camunda/api/engine/engine/default/incident?maxResults=10", "")
                .body();
    }

    private static String retry(String page) {
        var found = RETRY.matcher(page);
        assertThat(found.find()).as("a link to retry").isTrue();
        return found.group(1);
    }
}

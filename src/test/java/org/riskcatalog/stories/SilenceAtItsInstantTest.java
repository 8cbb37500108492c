package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Crowd;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole application while silences expire: two States break each at once, from three seconds before to three seconds after
 * the instant, and the engine's own job runs at it. The case goes where the receipts say. In full (100 times) by the profile
 * campaign.
 */
class SilenceAtItsInstantTest {

    private static final int BATCH = 10;
    private static final int BATCHES = "full".equals(System.getProperty("campaign")) ? 10 : 1;
    private static final Duration AROUND = Duration.ofSeconds(3);

    /** @param kind as in {@code ReceivedKind} */
    private record Received(String kind, Instant at, Instant expiryThen) {}

    private int broken;
    private int adopted;

    @Test
    void theCaseGoesWhereTheReceiptsSay() throws Exception {
        try (var running = Running.onH2()) {
            var delegations = new Delegations(running.address());
            var assessed = new AssessedEntries(running);
            for (int batch = 0; batch < BATCHES; batch++) {
                var handles =
                        IntStream.range(0, BATCH).mapToObj(n -> assessed.next()).toList();
                new Crowd(delegations).answer(handles, task -> true);
                var expiry = underSilence(running, delegations, handles);
                to(running, delegations, expiry.minus(AROUND));
                var answers = breakAround(running, delegations, handles, expiry);
                assertThat(delegations.clock("PT5S").get("stuck")).isEmpty();
                for (int n = 0; n < BATCH; n++) {
                    assertOneOutcome(running, delegations, handles.get(n), answers.subList(2 * n, 2 * n + 2));
                }
            }
            Files.writeString(
                    Path.of("target/silences.txt"),
                    BATCH * BATCHES + " silences, " + broken + " broken in time, " + adopted + " adopted\n");
        }
    }

    /** Proposed at the same time, all expire at the same noon. */
    private static Instant underSilence(Running running, Delegations delegations, List<String> handles) {
        to(running, delegations, latest(running, "use_closes_at", handles).plusSeconds(5));
        assertThat(handles)
                .allSatisfy(handle -> assertThat(delegations.status(handle)).isEqualTo("UNDER_SILENCE"));
        return latest(running, "expires_at", handles);
    }

    private static Instant latest(Running running, String column, List<String> handles) {
        var instants = running.bean(JdbcClient.class)
                .sql("select distinct s." + column
                        + " from silence s join risk_entry e on e.id = s.entry_id where e.handle in (:handles)")
                .param("handles", handles)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
        return instants.stream().max(Instant::compareTo).orElseThrow();
    }

    private static void to(Running running, Delegations delegations, Instant instant) {
        var ahead = Duration.between(running.bean(Clock.class).instant(), instant);
        delegations.clock("PT" + ahead.toSeconds() + "S");
    }

    /** The first is broken as early as possible, the last three seconds after the instant. */
    private static List<Http.Answer> breakAround(
            Running running, Delegations delegations, List<String> handles, Instant expiry) throws Exception {
        var heads = Executors.newScheduledThreadPool(8);
        try {
            List<Future<Http.Answer>> breaking = new ArrayList<>();
            for (int n = 0; n < BATCH; n++) {
                var at = expiry.minus(AROUND).plus(AROUND.multipliedBy(2L * n).dividedBy(BATCH - 1));
                var pause = Duration.between(running.bean(Clock.class).instant(), at);
                for (var head : List.of("tj.head", "kg.head")) {
                    breaking.add(later(heads, pause, delegations.person(head), handles.get(n)));
                }
            }
            List<Http.Answer> answers = new ArrayList<>();
            for (var one : breaking) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            heads.shutdown();
        }
    }

    private static Future<Http.Answer> later(ScheduledExecutorService heads, Duration pause, Http head, String handle) {
        return heads.schedule(
                () -> head.post(
                        "/api/entries/" + handle + "/acts/break-silence",
                        Http.json().put("how", "OBJECTION").put("reason", "Paragraph 4 is not agreed")),
                Math.max(0, pause.toMillis()),
                TimeUnit.MILLISECONDS);
    }

    private void assertOneOutcome(Running running, Delegations delegations, String handle, List<Http.Answer> answers) {
        var receipts = receipts(running, handle);
        assertThat(receipts).as(handle + " %s", answers).hasSize(answers.size());
        assertThat(receipts)
                .allSatisfy(received -> assertThat(received.kind().equals("LATE"))
                        .as("%s", received)
                        .isEqualTo(!received.at().isBefore(received.expiryThen())));
        var inTime = receipts.stream()
                .filter(received -> !received.kind().equals("LATE"))
                .map(Received::kind)
                .toList();
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(inTime.size());
        assertThat(answers)
                .extracting(Http.Answer::status)
                .containsAnyOf(200, 422)
                .doesNotContain(404, 409, 500);
        assertThat(inTime).isEqualTo(List.of("BREAK", "FURTHER").subList(0, inTime.size()));
        assertThat(delegations.status(handle)).isEqualTo(inTime.isEmpty() ? "ADOPTED" : "CONCILIATION");
        broken += inTime.isEmpty() ? 0 : 1;
        adopted += inTime.isEmpty() ? 1 : 0;
    }

    private static List<Received> receipts(Running running, String handle) {
        return running.bean(JdbcClient.class)
                .sql("""
                        select r.kind, r.received_at, r.expiry_then from silence_receipt r
                        join silence s on s.id = r.silence_id join risk_entry e on e.id = s.entry_id
                        where e.handle = ? order by r.received_at, r.kind""")
                .param(handle)
                .query((row, n) -> new Received(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}

package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.client.Crowd;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Six heads sign within the same second, three by the page and three by JSON, and each presses twice: every act is taken once,
 * nobody sees an error, the case hears of all. In full (100 times) by the profile campaign.
 */
class SixHeadsAtOnceTest {

    private static final int TIMES = "full".equals(System.getProperty("campaign")) ? 100 : 4;
    private static final List<String> BY_PAGE = List.of("kz", "kg", "tj");
    private static final List<String> BY_JSON = List.of("tm", "uz", "az");
    private static final int HEADS = BY_PAGE.size() + BY_JSON.size();

    /** Sends an act; returns the id of its receipt, or what came instead. */
    private interface Press {

        String send() throws Exception;
    }

    /** @param sent when it left, to hold "the same second" */
    private record Pressed(String receipt, Instant sent) {}

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    void everyActIsTakenOnce() throws Exception {
        try (var running = Running.onH2()) {
            var delegations = new Delegations(running.address());
            var handles = new Crowd(delegations).toReview(TIMES);
            var widest = Duration.ZERO;
            for (var handle : handles) {
                var pressed = together(presses(delegations, running.address().getPort(), handle));
                assertThat(spread(pressed.stream().map(Pressed::sent).toList()))
                        .as("sent within a second")
                        .isLessThan(Duration.ofSeconds(1));
                var receipts = receipts(running, handle);
                assertThat(pressed).extracting(Pressed::receipt).allMatch(receipts::containsKey);
                assertThat(pressed.stream().map(Pressed::receipt).distinct()).hasSize(HEADS);
                assertThat(receipts).hasSize(HEADS);
                assertThat(positions(running, handle)).isEqualTo(HEADS);
                var received = spread(List.copyOf(receipts.values()));
                widest = received.compareTo(widest) > 0 ? received : widest;
            }
            assertThat(delegations.clock("PT1S").get("stuck"))
                    .as("failed cases")
                    .isEmpty();
            assertThat(delegations
                            .person("chair")
                            .get("/api/tasks?search=confirm-closing")
                            .body()
                            .get("total")
                            .asInt())
                    .as("cases that heard of all six")
                    .isEqualTo(TIMES);
            note(widest);
        }
    }

    /** Two presses for each head, made ready to be sent. */
    private List<Press> presses(Delegations delegations, int port, String handle) {
        List<Press> presses = new ArrayList<>();
        for (var state : BY_PAGE) {
            var task = task(delegations, state, handle);
            var head = visitors.computeIfAbsent(state, word -> Visitor.signedIn(port, word + ".head"));
            var path = "/tasks/" + task.get("id").asText();
            var token = Visitor.token(head.get(path)).orElseThrow();
            var fields = Map.of(
                    "decision", "SIGN",
                    "restsOn", answers(delegations, state, task).get("restsOn").asText(),
                    "confirmed", "true",
                    "next", "confirm",
                    "key", UUID.randomUUID().toString());
            Press press = () -> {
                var answer = head.post(path, fields, token);
                return answer.statusCode() == 302
                        ? Visitor.location(answer).replace("/receipts/", "")
                        : answer.statusCode() + ": " + answer.body();
            };
            presses.addAll(List.of(press, press));
        }
        for (var state : BY_JSON) {
            var task = task(delegations, state, handle);
            var answers = answers(delegations, state, task);
            var key = UUID.randomUUID().toString();
            var path = "/api/tasks/" + task.get("id").asText();
            Press press = () -> {
                var answer = delegations.person(state + ".head").post(path, answers, key);
                return answer.status() == 200
                        ? answer.body().get("act").asText()
                        : answer.status() + ": " + answer.body();
            };
            presses.addAll(List.of(press, press));
        }
        return presses;
    }

    private static JsonNode task(Delegations delegations, String state, String handle) {
        var tasks = delegations
                .person(state + ".head")
                .get("/api/tasks?search=" + handle)
                .expect(200);
        assertThat(tasks.body().get("items")).as(state + " " + handle).hasSize(1);
        return tasks.body().get("items").get(0);
    }

    private static ObjectNode answers(Delegations delegations, String state, JsonNode task) {
        var path = "/api/tasks/" + task.get("id").asText();
        var answers = (ObjectNode)
                delegations.person(state + ".head").get(path).expect(200).body().get("answers");
        return answers.put("decision", "SIGN");
    }

    private static List<Pressed> together(List<Press> presses) throws Exception {
        var start = new CyclicBarrier(presses.size());
        var fingers = Executors.newFixedThreadPool(presses.size());
        try {
            List<Future<Pressed>> running = new ArrayList<>();
            for (var press : presses) {
                running.add(fingers.submit(() -> {
                    start.await();
                    var sent = Instant.now();
                    return new Pressed(press.send(), sent);
                }));
            }
            List<Pressed> pressed = new ArrayList<>();
            for (var one : running) {
                pressed.add(one.get());
            }
            return pressed;
        } finally {
            fingers.shutdown();
        }
    }

    private static Duration spread(List<Instant> instants) {
        return Duration.between(
                instants.stream().min(Instant::compareTo).orElseThrow(),
                instants.stream().max(Instant::compareTo).orElseThrow());
    }

    /** Signatures of the review as received, by the id of their receipt. */
    private static Map<String, Instant> receipts(Running running, String handle) {
        Map<String, Instant> receipts = new HashMap<>();
        running.bean(JdbcClient.class)
                .sql("select id, received_at from received_act where handle = ? and type like '%/review/sign'")
                .param(handle)
                .query(row -> {
                    receipts.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return receipts;
    }

    private static int positions(Running running, String handle) {
        return running.bean(JdbcClient.class)
                .sql("""
                        select count(*) from state_position p join consultation c on c.id = p.consultation_id
                        join risk_entry e on e.id = c.entry_id where e.handle = ?""")
                .param(handle)
                .query(Integer.class)
                .single();
    }

    private static void note(Duration widest) throws IOException {
        Files.writeString(
                Path.of("target/six-heads.txt"),
                TIMES + " times six heads, twelve presses; receipts at most " + widest.toMillis() + " ms apart\n");
    }
}

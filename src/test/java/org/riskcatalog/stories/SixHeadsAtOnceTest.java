package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Six heads sign in the same moment: every act is taken once, nobody sees an error. In full (100 times) by the profile campaign. */
class SixHeadsAtOnceTest {

    private static final int TIMES = "full".equals(System.getProperty("campaign")) ? 100 : 3;
    private static final List<String> STATES = List.of("kz", "kg", "tj", "tm", "uz", "az");

    @Test
    void everyActIsTakenOnce() throws Exception {
        try (var running = Running.onH2()) {
            var delegations = new Delegations(running.address());
            for (int time = 0; time < TIMES; time++) {
                var handle = delegations.propose("kz.focal", "Landslide above a shared road " + time);
                bringToSignature(delegations, handle);
                var answers = signAtOnce(delegations, handle);
                assertThat(answers).extracting(Http.Answer::status).containsOnly(200);
                assertThat(answers)
                        .extracting(answer -> answer.body().get("act").asText())
                        .doesNotHaveDuplicates();
                delegations.settle();
                assertThat(signedPositions(running, handle)).isEqualTo(STATES.size());
            }
        }
    }

    private static void bringToSignature(Delegations delegations, String handle) {
        List<String> done = new ArrayList<>();
        boolean any = true;
        while (any) {
            delegations.settle();
            any = delegations.answerAll(
                    handle, task -> !task.get("formKey").asText().equals("review/sign"), done);
        }
    }

    private static List<Http.Answer> signAtOnce(Delegations delegations, String handle)
            throws InterruptedException, ExecutionException {
        List<Callable<Http.Answer>> signatures = new ArrayList<>();
        for (var state : STATES) {
            var head = delegations.person(state + ".head");
            for (var task :
                    head.get("/api/tasks?search=" + handle).expect(200).body().get("items")) {
                var id = task.get("id").asText();
                var answers = signature(head, id);
                signatures.add(() -> head.post("/api/tasks/" + id, answers));
            }
        }
        assertThat(signatures).hasSize(STATES.size());
        var heads = Executors.newFixedThreadPool(STATES.size());
        try {
            List<Http.Answer> answers = new ArrayList<>();
            for (var signed : heads.invokeAll(signatures)) {
                answers.add(signed.get());
            }
            return answers;
        } finally {
            heads.shutdown();
        }
    }

    private static JsonNode signature(Http head, String task) {
        var restsOn = head.get("/api/tasks/" + task).expect(200).body().at("/answers/restsOn");
        var answers = new ObjectMapper().createObjectNode().put("decision", "SIGN");
        answers.set("restsOn", restsOn);
        return answers;
    }

    private static int signedPositions(Running running, String handle) {
        return running.bean(JdbcClient.class)
                .sql("""
                        select count(*) from state_position p join consultation c on c.id = p.consultation_id
                        join risk_entry e on e.id = c.entry_id where e.handle = ?""")
                .param(handle)
                .query(Integer.class)
                .single();
    }
}

package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** What turns in a review: late answers, recalled ones, none at all, no support; each row of the procedure out of CONSULTATION. */
class ReviewThatTurnsTest {

    private static final Running running = Running.onH2();

    private final Delegations all = new Delegations(running.address());
    private final CaseEnds ends = new CaseEnds(running);

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void aStateAnswersLateAndTheResultStays() {
        answersLate(running);
    }

    @Test
    void aHeadTakesTheReplyBackAndSignsAnother() {
        recalls(running);
    }

    @Test
    void andBothOnPostgreSQL() {
        try (var postgres = Running.onPostgres()) {
            answersLate(postgres);
            recalls(postgres);
        }
    }

    private static void answersLate(Running running) {
        var all = new Delegations(running.address());
        var handle = propose(all);
        all.saysOnce("review/sign", "TM", "DECLINE");
        all.drive(handle, "ASSESSMENT");
        all.act("tm.focal", handle, "late-answer", "{}");
        all.person("tm.focal")
                .post("/api/entries/" + handle + "/acts/late-answer", empty())
                .expect(404);
        all.settle();

        assertThat(journal(all, "tm.expert", handle)).contains("review.late-reply-asked");
        assertThat(journal(all, "kg.head", handle)).doesNotContain("review.late-reply-asked");
        all.gives("review/consolidate", "TM", """
                        {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE',
                         'weight':'SHOULD','text':'Say 30 per cent.','justification':'The yearbook says so.'}]}""");
        reply(all, handle, "TM");

        var page = new Browsing(running.address(), "kg.head").page("/entries/" + handle);
        assertThat(page).contains("Late, not counted", "Say 30 per cent.", "waits for the next revision");
        assertThat(journal(all, "kg.head", handle)).contains("review.late-reply-signed");
        overtaken(all, handle);
    }

    /** Whoever has begun a late answer when the entry is decided has nothing left to answer. */
    private static void overtaken(Delegations all, String handle) {
        all.act("kg.head", handle, "late-answer", "{}");
        all.settle();
        assertThat(tasks(all, "kg.focal", handle)).contains("review/assign");
        all.leaves("review/assign");
        all.drive(handle, "ADOPTED");

        assertThat(tasks(all, "kg.focal", handle)).doesNotContain("review/assign");
        all.person("kg.head")
                .post("/api/entries/" + handle + "/acts/late-answer", empty())
                .expect(404);
    }

    private static void recalls(Running running) {
        var all = new Delegations(running.address());
        var handle = propose(all);
        all.drive(handle, "CONSULTATION");
        all.settle();
        all.gives("review/consolidate", "KG", "{'position':'OBJECT','reasons':'The third paragraph'}");
        reply(all, handle, "KG");
        all.person("tj.head")
                .post("/api/entries/" + handle + "/acts/recall", empty())
                .expect(404);
        all.act("kg.head", handle, "recall", "{}");
        all.settle();

        assertThat(tasks(all, "kg.focal", handle)).contains("review/assign");
        assertThat(new Browsing(running.address(), "kg.expert").page("/entries/" + handle))
                .contains("Recalled, read by your delegation alone");
        assertThat(new Browsing(running.address(), "chair").page("/entries/" + handle))
                .doesNotContain("The third paragraph", "Recalled, read by");
        all.gives("review/consolidate", "KG", "{'position':'APPROVE','reasons':null}");
        all.drive(handle, "ASSESSMENT");
        assertThat(new Browsing(running.address(), "chair").page("/entries/" + handle))
                .doesNotContain("Recalled, read by");
        scoresAgain(all, handle);
    }

    /** The same with a score, while the round is open. */
    private static void scoresAgain(Delegations all, String handle) {
        all.settle();
        for (int i = 0; i < 4; i++) {
            all.answerAll(handle, task -> task.path("state").asText().equals("UZ"), new ArrayList<>());
            all.settle();
        }
        all.act("uz.head", handle, "recall", "{}");
        all.settle();
        assertThat(tasks(all, "uz.focal", handle)).contains("assessment/assign");
        all.drive(handle, "CHANNEL");
    }

    @Test
    void theChairDropsAnEntryForWhichNobodySpoke() {
        var handle = propose(all);
        all.leaves("review/assign").says("review/choose-without-replies", "", "DROP");

        all.until(handle, "its end", () -> ends.over(handle));

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle)).contains("risk-entry: endEvent_withdrawn");
    }

    @Test
    void withoutSupportTheEntryIsDeferred() {
        var handle = withoutSupport("DEFER");

        all.drive(handle, "DEFERRED");

        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_entryDeferred");
    }

    @Test
    void withoutSupportTheProposerKeepsTheEntryAndItIsMetOn() {
        var handle = withoutSupport("ASK");
        all.says("review/answer-withdrawal-request", "KZ", "KEEP");

        all.drive(handle, "AT_MEETING");

        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_reviewTurnedOff");
    }

    @Test
    void withoutSupportTheProposerWithdraws() {
        var handle = withoutSupport("ASK");
        all.says("review/answer-withdrawal-request", "KZ", "WITHDRAW");

        all.until(handle, "its end", () -> ends.over(handle));

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
    }

    @Test
    void anObserverRemarksAndIsReadWhenTheReviewCloses() {
        var handle = propose(all);
        all.drive(handle, "CONSULTATION");
        all.settle();
        var observer = new Http(running.address(), "unrcca.observer");
        var remark = empty().put("paragraph", "scenario").put("text", "The mandate of the centre covers it.");
        observer.post("/api/entries/" + handle + "/acts/remark", remark).expect(200);

        for (var outsider : List.of("kz.head", "chair")) {
            assertThat(new Browsing(running.address(), outsider).page("/entries/" + handle))
                    .doesNotContain("The mandate of the centre");
        }
        all.drive(handle, "ASSESSMENT");
        assertThat(new Browsing(running.address(), "kz.head").page("/entries/" + handle))
                .contains("Remarks of observers", "The mandate of the centre");
        observer.post("/api/entries/" + handle + "/acts/remark", remark).expect(404);
    }

    private String withoutSupport(String way) {
        var handle = propose(all);
        for (var state : List.of("KG", "TJ", "TM", "UZ", "AZ")) {
            all.gives("review/consolidate", state, "{'position':'ABSTAIN'}");
        }
        all.says("review/choose-way", "", way);
        return handle;
    }

    private static void reply(Delegations all, String handle, String state) {
        for (int i = 0; i < 4; i++) {
            all.answerAll(handle, task -> task.path("state").asText().equals(state), new ArrayList<>());
            all.settle();
        }
    }

    private static List<String> tasks(Delegations all, String username, String handle) {
        var items = all.person(username)
                .get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(task -> task.get("formKey").asText())
                .toList();
    }

    private static List<String> journal(Delegations all, String username, String handle) {
        JsonNode items = all.person(username)
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(line -> line.path("type").asText())
                .toList();
    }

    private static ObjectNode empty() {
        return new ObjectMapper().createObjectNode();
    }

    private static String propose(Delegations all) {
        return all.propose("kz.focal", "Low water in a shared basin");
    }
}

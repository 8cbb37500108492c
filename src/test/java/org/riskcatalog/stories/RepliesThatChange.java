package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** Replies that change after they were given or were not: late ones, recalled ones, a recalled score, an observer's remark. */
abstract class RepliesThatChange {

    private final Running running;
    private final Delegations all;

    RepliesThatChange(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
    }

    @Test
    void aStateAnswersLateAndTheResultStays() {
        var handle = propose();
        all.saysOnce("review/sign", "TM", "DECLINE").saysOnce("review/sign", "AZ", "DECLINE");
        all.drive(handle, "ASSESSMENT");
        all.person("kg.head")
                .post("/api/entries/" + handle + "/acts/late-answer", empty())
                .expect(404);
        all.act("tm.focal", handle, "late-answer", "{}");
        all.person("tm.focal")
                .post("/api/entries/" + handle + "/acts/late-answer", empty())
                .expect(404);
        all.settle();

        assertThat(journal("tm.expert", handle)).contains("review.late-reply-asked");
        assertThat(journal("kg.head", handle)).doesNotContain("review.late-reply-asked");
        assertThat(awaitedBy("secretariat", handle))
                .as("acts that the console awaits of States")
                .containsOnly("assessment");
        all.gives("review/consolidate", "TM", """
                        {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE',
                         'weight':'SHOULD','text':'Say 30 per cent.','justification':'The yearbook says so.'}]}""");
        assertThat(new Browsing(running.address(), "tm.focal").page("/desk?search=" + handle))
                .contains("Review, late answer", "your State stays listed without an answer")
                .doesNotContain("round 0");
        reply(handle, "TM");
        all.person("tm.focal")
                .post("/api/entries/" + handle + "/acts/late-answer", empty())
                .expect(404);

        var page = new Browsing(running.address(), "kg.head").page("/entries/" + handle);
        assertThat(page).contains("Late, not counted", "Say 30 per cent.", "waits for the next revision");
        assertThat(journal("kg.head", handle)).contains("review.late-reply-signed");
        overtaken(handle);
    }

    private List<String> awaitedBy(String office, String handle) {
        return new Http(running.address(), office)
                .get("/api/oversight?search=" + handle)
                .expect(200)
                .body()
                .findValuesAsText("act");
    }

    /** Whoever has begun a late answer when the entry is decided has nothing left to answer. */
    private void overtaken(String handle) {
        all.act("az.head", handle, "late-answer", "{}");
        all.settle();
        assertThat(tasks("az.focal", handle)).contains("review/assign");
        all.leaves("review/assign");
        all.drive(handle, "ADOPTED");

        assertThat(tasks("az.focal", handle)).doesNotContain("review/assign");
        all.person("az.head")
                .post("/api/entries/" + handle + "/acts/late-answer", empty())
                .expect(404);
    }

    @Test
    void aHeadTakesTheReplyBackAndSignsAnother() {
        var handle = propose();
        all.drive(handle, "CONSULTATION");
        all.settle();
        all.gives("review/consolidate", "KG", "{'position':'OBJECT','reasons':'The third paragraph'}");
        reply(handle, "KG");
        all.person("tj.head")
                .post("/api/entries/" + handle + "/acts/recall", empty())
                .expect(404);
        var undelivered = new Undelivered(running);
        undelivered.suspend(handle, true);
        assertThat(all.person("kg.head")
                        .post("/api/entries/" + handle + "/acts/recall", empty())
                        .expect(422)
                        .body()
                        .toString())
                .contains("acts.case-suspended");
        undelivered.suspend(handle, false);
        all.act("kg.head", handle, "recall", "{}");
        all.settle();

        assertThat(tasks("kg.focal", handle)).contains("review/assign");
        assertThat(new Browsing(running.address(), "kg.expert").page("/entries/" + handle))
                .contains("Recalled, read by your delegation alone");
        assertThat(new Browsing(running.address(), "chair").page("/entries/" + handle))
                .doesNotContain("The third paragraph", "Recalled, read by");
        all.gives("review/consolidate", "KG", "{'position':'APPROVE','reasons':null}");
        all.drive(handle, "ASSESSMENT");
        assertThat(new Browsing(running.address(), "chair").page("/entries/" + handle))
                .doesNotContain("Recalled, read by");
        scoresAgain(handle);
    }

    /** The case hears a moment later that nothing is prepared any more: suspended, it is sure not to have heard yet. */
    @Test
    void aStateThatIsInterestedAfterAllIsAskedAtOnce() {
        var handle = propose();
        all.drive(handle, "CONSULTATION");
        all.settle();
        assertThat(tasks("kg.focal", handle)).contains("review/assign");
        var undelivered = new Undelivered(running);
        undelivered.suspend(handle, true);
        all.act("kg.head", handle, "not-interested", "{}");
        undelivered.suspend(handle, false);
        all.act("kg.head", handle, "recall", "{}");
        all.settle();

        assertThat(tasks("kg.focal", handle)).contains("review/assign");
        all.drive(handle, "ASSESSMENT");
    }

    /** The same with a score, while the round is open. */
    private void scoresAgain(String handle) {
        all.settle();
        for (int i = 0; i < 4; i++) {
            all.answerAll(handle, task -> task.path("state").asText().equals("UZ"), new ArrayList<>());
            all.settle();
        }
        all.act("uz.head", handle, "recall", "{}");
        all.settle();
        assertThat(tasks("uz.focal", handle)).contains("assessment/assign");
        all.drive(handle, "CHANNEL");
    }

    @Test
    void anObserverRemarksAndIsReadWhenTheReviewCloses() {
        var handle = propose();
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

    private void reply(String handle, String state) {
        for (int i = 0; i < 4; i++) {
            all.answerAll(handle, task -> task.path("state").asText().equals(state), new ArrayList<>());
            all.settle();
        }
    }

    private List<String> tasks(String username, String handle) {
        var items = all.person(username)
                .get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(task -> task.get("formKey").asText())
                .toList();
    }

    private List<String> journal(String username, String handle) {
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

    private String propose() {
        return all.propose("kz.focal", "Low water in a shared basin");
    }
}

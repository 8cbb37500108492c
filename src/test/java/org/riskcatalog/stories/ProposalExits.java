package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Directory;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What may become of a proposal before it is registered: a row of the procedure's table each, in the whole application. */
abstract class ProposalExits {

    static final String CHECK = "proposal/check-admissibility";

    private final Running running;
    private final Delegations all;
    private final CaseEnds ends;

    ProposalExits(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.ends = new CaseEnds(running);
    }

    @Test
    void returnedWithReasonsItIsSignedAndSubmittedAgain() {
        var handle = submitted("kz");
        decided(handle, "'outcome':'RETURN','reason':'Name a second source.'");
        assertThat(all.status(handle)).isEqualTo("RETURNED");

        var page = new Browser(running.address(), "kz.head")
                .get("/entries/" + handle)
                .body();
        assertThat(page).contains("Returned to its sponsors", "Name a second source.");
        all.person("kg.head").get("/api/entries/" + handle).expect(404);
        assertThat(journal("kz.head", handle)).contains("proposal.returned", "Name a second source.");
        all.step(handle, "proposal/assign");
        var task = task("kz.focal", handle, "proposal/consolidate");
        assertThat(task.at("/answers/scenario").asText()).isNotEmpty();
        assertThat(task.at("/facts/material/returned").asText()).isEqualTo("Name a second source.");
        all.drive(handle, "SUBMITTED");
        var entry = entry("kz.head", handle);
        assertThat(entry.at("/revision/number").asInt()).isEqualTo(2);
        all.drive(handle, "CONSULTATION");
        assertThat(ends.of(handle)).contains("proposal-resubmission: endEvent_sentAgain");
    }

    @Test
    void notSentAgainIn30DaysItLapsesAfterTwoReminders() {
        var handle = submitted("kz");
        decided(handle, "'outcome':'RETURN','reason':'Name a second source.'");
        all.clock("P25D");
        assertThat(journal("kz.head", handle)).contains("proposal.resubmission-reminded");
        assertThat(all.status(handle)).isEqualTo("RETURNED");
        all.clock("P8D");

        assertThat(all.status(handle)).isEqualTo("LAPSED");
        assertThat(ends.of(handle))
                .contains(
                        "proposal-resubmission: endEvent_lapsed",
                        "proposal-resubmission: endEvent_sponsorsReminded",
                        "proposal-admission: endEvent_notSentAgain");
        assertThat(ends.over(handle)).isTrue();
        all.person("kz.head")
                .get("/api/entries/" + handle + "/acts/withdraw/schema")
                .expect(404);
    }

    @Test
    void aHeadWhoDoesNotSendItAgainWithdrawsIt() {
        var handle = submitted("kz");
        decided(handle, "'outcome':'RETURN','reason':'Name a second source.'");
        all.says("proposal/sign", "KZ", "DECLINE");
        all.until(handle, "its end", () -> ends.over(handle));

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle)).contains("proposal-resubmission: endEvent_withdrawn");
    }

    @Test
    void theProposerAsksForAnUrgencyAndTheSecretariatConfirmsAnother() {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        all.givesOnce("proposal/consolidate", "KZ", "{'urgency':'EMERGENCY'}").drive(handle, "SUBMITTED");
        var check = task("secretariat", handle, CHECK);
        assertThat(check.at("/answers/urgency").asText()).isEqualTo("EMERGENCY");
        all.send("secretariat", "/api/tasks/" + check.get("id").asText(), "{'outcome':'ACCEPT','reason':'It fits.'}")
                .expect(422);

        all.givesOnce(CHECK, "", "{'urgency':'URGENT'}").drive(handle, "CONSULTATION");

        var entry = entry("kz.head", handle);
        assertThat(entry.get("urgency").asText()).isEqualTo("URGENT");
        assertThat(entry.at("/revision/text/urgency").asText()).isEqualTo("EMERGENCY");
        assertThat(journal("kz.head", handle)).contains("proposal.urgency-confirmed");
        assertThat(new Browser(running.address(), "kg.head")
                        .get("/entries/" + handle)
                        .body())
                .contains("Urgency confirmed by the secretariat");
    }

    @Test
    void rejectedAndNotAppealedIn10DaysItStaysSo() {
        var handle = rejected();
        var appeal = task("kz.head", handle, "proposal/appeal-rejection");
        assertThat(new Browser(running.address(), "kz.head")
                        .get("/tasks/" + appeal.at("/id").asText())
                        .body())
                .contains("An internal affair.");

        all.person("kg.head")
                .get("/api/tasks/"
                        + task("kz.head", handle, "proposal/appeal-rejection")
                                .at("/id")
                                .asText())
                .expect(404);
        all.clock("P13D");

        assertThat(all.status(handle)).isEqualTo("NOT_ADMISSIBLE");
        assertThat(ends.of(handle)).contains("proposal-appeal: endEvent_rejectionFinal");
        assertThat(ends.over(handle)).isTrue();
        all.person("kz.head")
                .get("/api/entries/" + handle + "/acts/withdraw/schema")
                .expect(404);
    }

    @Test
    void mergedWithBothHeadsConsentItsProposerSponsorsTheOther() {
        var survivor = submitted("kg");
        var handle = all.propose("kz.focal", "Mud flows above one basin", "TJ");
        all.drive(handle, "SUBMITTED");
        decided(handle, "'outcome':'MERGE','reason':'The same basin.','mergeInto':'" + survivor + "'");
        assertThat(all.status(handle)).isEqualTo("SUBMITTED");
        all.person("uz.head").get("/api/entries/" + handle).expect(404);
        readsTheWhole("kz.head", handle, "Low water in a shared basin");
        readsTheWhole("kg.head", handle, "Mud flows above one basin");

        all.says("proposal/agree-to-merge", "", "AGREES").step(handle, "proposal/agree-to-merge");

        var merged = entry("kz.head", handle);
        assertThat(merged.get("status").asText()).isEqualTo("MERGED");
        assertThat(merged.get("mergedInto").asText()).isEqualTo(survivor);
        // Tajikistan has not signed that text.
        assertThat(entry("kz.head", survivor).get("coSponsors").toString()).isEqualTo("[\"KZ\"]");
        all.person("tj.head").get("/api/entries/" + survivor).expect(404);
        assertThat(journal("tj.head", handle)).contains("proposal.co-sponsor-released");
        var browser = new Browser(running.address(), "kz.head");
        assertThat(browser.get("/entries/" + handle).body()).contains("/entries/" + survivor);
        assertThat(browser.get("/entries/" + survivor).body()).contains(handle);
        assertThat(ends.of(handle)).contains("proposal-merger: endEvent_merged", "proposal-admission: endEvent_merged");
    }

    @Test
    void aMergerThatOneHeadRefusesGoesBackToTheSecretariat() {
        var survivor = submitted("kg");
        var handle = submitted("kz");
        decided(handle, "'outcome':'MERGE','reason':'The same basin.','mergeInto':'" + survivor + "'");
        // The other head is asked no more.
        all.says("proposal/agree-to-merge", "KG", "REFUSES");
        all.step("kg.head", handle, "proposal/agree-to-merge");

        assertThat(task("secretariat", handle, CHECK)
                        .at("/facts/refused/0/survivor")
                        .asText())
                .isEqualTo(survivor);
        all.drive(handle, "CONSULTATION");
        assertThat(ends.of(handle)).contains("proposal-merger: endEvent_mergerRefused");
        assertThat(entry("kg.head", survivor).get("coSponsors")).isEmpty();
    }

    @Test
    void eachCoSponsorSignsTheSameTextAndWhoDeclinesIsLeftOut() {
        var handle = all.propose("kz.focal", "Landslides above a shared road", "KG", "TJ");
        assertThat(all.status("tj.head", handle)).isEqualTo("DRAFT");
        all.person("uz.head").get("/api/entries/" + handle).expect(404);
        all.person("chair").get("/api/entries/" + handle).expect(404);
        assertThat(listed("tj.expert", handle)).isOne();
        assertThat(listed("uz.head", handle)).isZero();
        all.leaves("sponsorship/assign").until(handle, "the proposer's signature", () -> revisions(handle) == 1);
        assertThat(new Browser(running.address(), "kg.head")
                        .get("/entries/" + handle)
                        .body())
                .contains("waits for the signatures of its co-sponsors");
        all.answersAgain("sponsorship/assign").says("sponsorship/sign", "TJ", "DECLINE");
        all.drive(handle, "SUBMITTED");

        assertThat(entry("kg.head", handle).get("coSponsors").toString()).isEqualTo("[\"KG\"]");
        all.person("tj.head").get("/api/entries/" + handle).expect(404);
        assertThat(revisions(handle)).isOne();
    }

    @Test
    void theProposersHeadGoesOnWithoutACoSponsorWhoDoesNotAnswer() {
        var handle = all.propose("kz.focal", "Landslides above a shared road", "KG");
        all.leaves("sponsorship/assign").until(handle, "the proposer's signature", () -> revisions(handle) == 1);
        all.act("kz.head", handle, "leave-out-co-sponsors", "{'coSponsors':['KG']}");
        all.settle();

        assertThat(all.status(handle)).isEqualTo("SUBMITTED");
        assertThat(entry("kz.head", handle).get("coSponsors")).isEmpty();
    }

    @Test
    void aDeputyOrAnExpertOpensADraftWithoutNamingCoSponsors() {
        for (var username : List.of("kz.deputy", "kz.expert")) {
            var person = new Http(running.address(), username);
            var refused = person.post(
                            "/api/proposals",
                            Http.json("{'title':'Landslides above a shared road','coSponsors':['TM']}"))
                    .expect(422)
                    .body();
            assertThat(refused.at("/errors/0/field").asText()).isEqualTo("coSponsors");
            assertThat(new Browser(running.address(), username)
                            .get("/proposals/new")
                            .body())
                    .doesNotContain("coSponsors");
            person.post("/api/proposals", Http.json("{'title':'Landslides above a shared road'}"))
                    .expect(201);
        }
    }

    @Test
    void onlyTheFocalPointOfTheProposerNamesCoSponsorsAndOnlyInADraft() {
        var handle = all.propose("kz.focal", "Landslides above a shared road");
        all.act("kz.focal", handle, "name-co-sponsors", "{'coSponsors':['TM']}");
        assertThat(all.status("tm.expert", handle)).isEqualTo("DRAFT");
        var schema = "/api/entries/" + handle + "/acts/name-co-sponsors/schema";
        all.person("tm.focal").get(schema).expect(404);
        new Http(running.address(), "kz.deputy").get(schema).expect(404);
        all.person("kz.head").get(schema).expect(200);
        all.drive(handle, "SUBMITTED");
        all.person("kz.focal").get(schema).expect(404);
    }

    /** A colleague holds the task in a transaction of his own; whoever comes second waits, and is told what he did. */
    @Test
    void ofTwoWhoComeTogetherTheSecondIsToldWhatTheFirstDid() throws Exception {
        var handle = all.propose("kz.focal", "Landslides above a shared road");
        var task = task("kz.focal", handle, "proposal/assign").get("id").asText();
        var path = "/api/tasks/" + task;
        var deputy = new Http(running.address(), "kz.deputy");
        var empty = JsonNodeFactory.instance.objectNode();

        var saved = meanwhile(
                task,
                () -> deputy.put(path + "/draft", empty),
                (open, focal) -> running.bean(Drafts.class).keep(open, focal, empty, Instant.EPOCH));
        saved.expect(409);
        var answered = meanwhile(
                task,
                () -> deputy.post(path, empty),
                (open, focal) -> running.bean(JdbcClient.class)
                        .sql("update inbox_task set finished_at = created, finished_by = ? where id = ?")
                        .params(focal.person(), task)
                        .update());
        assertThat(answered.expect(409).body().get("doneBy").asText()).isNotEmpty();
    }

    @Test
    void aTaskThatTheEngineEndedAMomentAgoIsWorthAnotherTry() {
        var handle = all.propose("kz.focal", "Landslides above a shared road");
        var id =
                new TaskId(task("kz.focal", handle, "proposal/assign").get("id").asText());
        var inbox = running.bean(TaskInbox.class);
        var open = inbox.open(id, focal()).orElseThrow();
        all.step(handle, "proposal/assign");

        assertThatThrownBy(() -> inbox.complete(open, "assigned")).isInstanceOf(ConcurrencyFailureException.class);
    }

    private Http.Answer meanwhile(String task, Supplier<Http.Answer> second, BiConsumer<OpenTask, Actor> first)
            throws Exception {
        var hand = Executors.newSingleThreadExecutor();
        try {
            return new TransactionTemplate(running.bean(PlatformTransactionManager.class))
                    .execute(status -> {
                        var focal = focal();
                        var open = running.bean(TaskInbox.class).held(new TaskId(task), focal);
                        first.accept(open.orElseThrow(), focal);
                        var waiting = hand.submit(second::get);
                        assertThatThrownBy(() -> waiting.get(700, TimeUnit.MILLISECONDS))
                                .isInstanceOf(TimeoutException.class);
                        return waiting;
                    })
                    .get();
        } finally {
            hand.shutdown();
        }
    }

    private Actor focal() {
        var person =
                running.bean(Directory.class).holding("focal-point:KZ").get(0).id();
        return running.bean(Actors.class).of(person);
    }

    private String rejected() {
        var handle = submitted("kz");
        decided(handle, "'outcome':'REJECT','reason':'An internal affair.'");
        assertThat(all.status(handle)).isEqualTo("NOT_ADMISSIBLE");
        return handle;
    }

    private String submitted(String state) {
        var handle = all.propose(state + ".focal", "Low water in a shared basin");
        all.drive(handle, "SUBMITTED");
        return handle;
    }

    /** The secretariat decides so, and nobody does anything else. */
    private void decided(String handle, String fields) {
        all.givesOnce(CHECK, "", "{" + fields + "}").step(handle, CHECK);
    }

    /** A head who is asked to merge reads the text of the other entry from its title to its measures. */
    private void readsTheWhole(String username, String handle, String title) {
        var asked = task(username, handle, "proposal/agree-to-merge");
        assertThat(asked.at("/facts/text/title").asText()).isEqualTo(title);
        assertThat(new Browser(running.address(), username)
                        .get("/tasks/" + asked.get("id").asText())
                        .body())
                .contains(
                        "The same basin.",
                        "id=\"read-classification\"",
                        "id=\"read-scenario\"",
                        "id=\"read-measure-1\"");
    }

    private int listed(String username, String handle) {
        return all.person(username)
                .get("/api/entries?q=" + handle)
                .expect(200)
                .body()
                .get("total")
                .asInt();
    }

    private int revisions(String handle) {
        return all.person("kz.head")
                .get("/api/entries/" + handle + "/revisions")
                .expect(200)
                .body()
                .get("total")
                .asInt();
    }

    private JsonNode entry(String username, String handle) {
        return all.person(username).get("/api/entries/" + handle).expect(200).body();
    }

    private String journal(String username, String handle) {
        return all.person(username)
                .get("/api/entries/" + handle + "/journal?size=100")
                .expect(200)
                .body()
                .toString();
    }

    private JsonNode task(String username, String handle, String formKey) {
        var person = all.person(username);
        var open = person.get("/api/tasks?size=100&search=" + handle)
                .expect(200)
                .body()
                .get("items");
        for (var task : open) {
            if (List.of(handle, formKey)
                    .equals(List.of(
                            task.at("/entry/handle").asText(),
                            task.get("formKey").asText()))) {
                return person.get("/api/tasks/" + task.get("id").asText())
                        .expect(200)
                        .body();
            }
        }
        throw new AssertionError(username + " has no task " + formKey + " of " + handle);
    }
}

package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.workflow.CaseMonitor;

/** Silence is broken while the case is suspended: the receipt stands, the case does not hear of it, an administrator sees to it. */
class MessageNotDeliveredTest {

    private static final Pattern RETRY = Pattern.compile("(/administration/incidents/[^/\"]+/retry)\"");
    private static final Running running = Running.onH2();

    private final Delegations delegations = new Delegations(running.address());
    private final Undelivered undelivered = new Undelivered(running);
    private final Visitor admin = Visitor.signedIn(running.address().getPort(), "admin");

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void theAdministratorReadsWhyAndHasItDeliveredAnew() {
        var handle = delegations.propose("kz.focal", "Low water in a shared basin");
        delegations.drive(handle, "UNDER_SILENCE");
        undelivered.suspend(handle, true);
        breakSilence("kg.head", handle);
        assertThat(entry(handle).get("settling").asBoolean()).isTrue();

        undelivered.untilItFailedForGood();

        assertThat(entry(handle).get("settling").asBoolean())
                .as("nothing moves any more")
                .isFalse();
        assertThat(delegations.clock("PT1S").get("stuck").toString()).contains(handle, "silence.broken");
        var page = admin.get("/administration").body();
        assertThat(page).contains("1 failure waits for you", handle, "silence.broken", "Message to the case");
        assertThat(inCockpit()).contains("undeliveredMessage", "silence.broken");

        var retry = retry(page);
        assertThat(admin.get(retry).body()).contains("Deliver the message to the case " + handle + " again?");
        var key = Map.of("key", "once");
        assertThat(admin.form(retry, retry, key).statusCode()).isEqualTo(302);
        undelivered.suspend(handle, false);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CONCILIATION");
        assertThat(admin.get("/administration").body()).contains("Nothing has failed");
        assertThat(admin.get(retry).statusCode()).isEqualTo(404);
        assertThat(journal(handle)).contains("monitoring.message-retried");
        whereTheTimeWent(handle);
    }

    @Test
    void itIsDeliveredByItselfOnceAnAdministratorLetsTheCaseGoOn() {
        var handle = delegations.propose("uz.focal", "Glacier lake outburst");
        delegations.drive(handle, "UNDER_SILENCE");
        var cases = "/administration/cases/" + handle;
        admin.form(cases + "/suspend", cases + "/suspend", Map.of("key", "s"));
        breakSilence("tm.head", handle);
        undelivered.untilItFailedForGood();

        admin.form(cases + "/activate", cases + "/activate", Map.of("key", "a"));
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CONCILIATION");
        assertThat(admin.get("/administration").body()).contains("Nothing has failed");
    }

    @Test
    void alsoOnceSomebodyActivatesItInCockpit() {
        var handle = delegations.propose("tj.focal", "Mudflows above a road");
        delegations.drive(handle, "UNDER_SILENCE");
        undelivered.suspend(handle, true);
        breakSilence("kz.head", handle);
        undelivered.untilItFailedForGood();

        undelivered.suspend(handle, false);
        new ScheduledWork(running, "CaseMessageDelivery.sweep")
                .until("the case heard", () -> delegations.status(handle).equals("CONCILIATION"));

        assertThat(undelivered.incidents()).isZero();
    }

    @Test
    void aTaskOfASuspendedCaseIsNotAnsweredAndNothingTypedIsLost() {
        var handle = delegations.propose("kz.focal", "Dust from a dried seabed");
        var cases = "/administration/cases/" + handle;
        delegations.step("kz.focal", handle, "proposal/assign");
        var task = delegations.task("kz.focal", handle, "proposal/consolidate").orElseThrow();
        admin.form(cases + "/suspend", cases + "/suspend", Map.of("key", "t"));

        var answer = new ObjectMapper().createObjectNode().put("title", "Dust, said better");
        var refused = delegations.person("kz.focal").post(task, answer);
        var focal = Visitor.signedIn(running.address().getPort(), "kz.focal");

        assertThat(refused.expect(422).body().toString()).contains("desk.fault.suspended");
        assertThat(focal.get(task.substring("/api".length())).body())
                .contains("An administrator has suspended the case of this task", "Dust, said better");
        assertThat(focal.get("/entries/" + handle).body()).contains("An administrator has suspended the case");
        admin.form(cases + "/activate", cases + "/activate", Map.of("key", "u"));
        assertThat(focal.get(task.substring("/api".length())).body()).doesNotContain("An administrator has suspended");
    }

    @Test
    void nothingIsProposedWhileItsProcessIsSuspended() {
        var processes = running.bean(RepositoryService.class);
        processes.suspendProcessDefinitionByKey("risk-entry");
        var refused = delegations
                .person("kz.focal")
                .post("/api/proposals", new ObjectMapper().createObjectNode().put("title", "Dust"));
        processes.activateProcessDefinitionByKey("risk-entry");

        assertThat(refused.expect(422).body().toString()).contains("acts.case-suspended");
    }

    /** Reminders and deadlines wait beside the step that they hang on; a gateway is named by what was awaited there. */
    private void whereTheTimeWent(String handle) {
        assertThat(running.bean(CaseMonitor.class).times(handle))
                .extracting(CaseMonitor.StepTime::element)
                .isNotEmpty()
                .doesNotContain("event_firstReminderDue", "event_lastReminderDue", "event_reviewDeadlinePassed")
                .doesNotContain("event_silenceBroken", "gateway_tally");
        assertThat(admin.get("/administration/cases/" + handle).body())
                .contains(">Step</th>", "Where the time went")
                .doesNotContain("What failed", ">gateway_");
    }

    private void breakSilence(String head, String handle) {
        var objection = new ObjectMapper().createObjectNode().put("how", "OBJECTION");
        delegations
                .person(head)
                .post("/api/entries/" + handle + "/acts/break-silence", objection)
                .expect(200);
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

package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.stories.CaseEnds;
import org.riskcatalog.stories.CaseWaits;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Delegations;

/** A measure before a meeting, because its silence was broken or because it was split off its entry; the entry's other is not touched. */
abstract class MeasureItemTale {

    private static final String FORECAST = "Joint forecast";
    private static final String FUND = "Joint fund";

    private final Sittings sittings;
    private final Running running;
    private final Delegations all;
    private final Reading reading;
    private final CaseEnds ends;
    private final CaseWaits waits;

    MeasureItemTale(Sittings sittings) {
        this.sittings = sittings;
        this.running = sittings.running();
        this.all = new Delegations(running.address());
        this.reading = new Reading(running);
        this.ends = new CaseEnds(running);
        this.waits = new CaseWaits(running);
    }

    @Test
    void brokenItIsAdoptedAtAMeetingAndBindsFromThatMeetingOn() {
        var handle = brokenAndBroughtToAMeeting();

        sittings.disposes(handle, "CONSENSUS", "");
        all.settle();

        var fund = measure(handle, FUND);
        assertThat(fund.get("status").asText()).isEqualTo("ADOPTED");
        assertThat(method(fund)).isEqualTo(Method.CONSENSUS_AT_MEETING);
        assertThat(method(measure(handle, FORECAST))).isEqualTo(Method.SILENCE);
        assertThat(fund.at("/decision/adoptedAt").asText())
                .isEqualTo(sittings.meetings().get(0).get("startsAt").asText());
        assertThat(ends.of(handle)).contains("measure-adoption: endEvent_measureAdopted");
        assertThat(reading.journal("kg.head", handle)).contains("measures.way-chosen", "adoption.met-consensus");
        comesIntoForce(handle);
        assertThat(ends.of(handle)).doesNotContain("measure-adoption: endEvent_measureNotAdopted");
        assertThat(measure(handle, FUND).at("/decision/status").asText()).isEqualTo("ISSUED");
    }

    @Test
    void objectedToTheUseOfSilenceItGoesToTheMeetingAndItsProposerIsNotAsked() {
        var handle = sittings.assessed();
        all.leaves("measures/choose-way").leaves("adoption/schedule-meeting");
        all.until(handle, "silence proposed on its fund", () -> proposed(handle));
        var silence = measure(handle, FUND).at("/silence/id").asText();

        all.act("uz.head", handle, "object-use", "{'reason':'Ministers are to speak','silence':'" + silence + "'}");
        all.settle();

        assertThat(measure(handle, FUND).get("status").asText()).isEqualTo("AT_MEETING");
        assertThat(all.task("kz.head", handle, "measures/choose-way")).isEmpty();
        all.until(handle, "adoption of the forecast", () -> is(handle, FORECAST, "ADOPTED"));
        takenUp(handle);
        sittings.disposes(handle, "CONSENSUS", "");
        all.settle();
        assertThat(measure(handle, FUND).get("status").asText()).isEqualTo("ADOPTED");
    }

    private boolean proposed(String handle) {
        return listed(handle).stream().anyMatch(one -> one.get("title").asText().equals(FUND))
                && measure(handle, FUND).at("/silence/status").asText().equals("PROPOSED");
    }

    @Test
    void brokenAndNotAdoptedAtTheMeetingItBindsNobody() {
        var handle = brokenAndBroughtToAMeeting();

        sittings.disposes(handle, "NOT_ADOPTED", "");
        all.settle();

        var fund = measure(handle, FUND);
        assertThat(fund.get("status").asText()).isEqualTo("CANCELLED");
        assertThat(fund.get("outcomeReason").asText()).isEqualTo("The chair asked; this was the answer.");
        assertThat(fund.path("decision").isMissingNode()).isTrue();
        assertThat(measure(handle, FORECAST).get("status").asText()).isEqualTo("ADOPTED");
        assertThat(ends.times(handle, "endEvent_measureNotAdopted")).isOne();
        assertThat(reading.journal("kg.head", handle)).contains("measures.outcome-recorded");
        comesIntoForce(handle);
    }

    @Test
    void splitOffAMeetingTakesItUpAndStatesAreAskedThenAsOfAnyOther() {
        var handle = splitOffAndBroughtToAMeeting();
        assertThat(measure(handle, FUND).path("call").isMissingNode()).isTrue();
        all.act("tj.head", handle, "statement", """
                {'kind':'OPINION_ON_RECORD','text':'Small States pay less.','about':'%s'}""".formatted(id(handle, FUND)));

        sittings.disposes(handle, "CONSENSUS_WITH_STATEMENTS", "");
        all.settle();

        assertThat(measure(handle, FUND).get("status").asText()).isEqualTo("UNDER_CONSULTATION");
        assertThat(waits.forms(handle)).contains("measures/assign");
        comesIntoForce(handle);
        var fund = measure(handle, FUND);
        assertThat(fund.get("status").asText()).isEqualTo("ADOPTED");
        assertThat(method(fund)).isEqualTo(Method.SILENCE);
        assertThat(ends.of(handle)).doesNotContain("measure-adoption: endEvent_splitMeasureNotAdopted");
    }

    @Test
    void splitOffAndNotTakenUpItIsNotAdoptedAndNoStateIsAsked() {
        var handle = splitOffAndBroughtToAMeeting();

        sittings.disposes(handle, "NOT_ADOPTED", "");
        all.settle();

        var fund = measure(handle, FUND);
        assertThat(fund.get("status").asText()).isEqualTo("CANCELLED");
        assertThat(fund.path("call").isMissingNode()).isTrue();
        assertThat(fund.get("commitments")).isEmpty();
        assertThat(ends.of(handle)).contains("measure-adoption: endEvent_splitMeasureNotAdopted");
        assertThat(reading.journal("kg.head", handle)).contains("measures.outcome-recorded");
        comesIntoForce(handle);
        assertThat(ends.times(handle, "endEvent_callOver"))
                .as("only about the other")
                .isOne();
        assertThat(reading.english("kg.head", "/notices"))
                .contains(fund.get("number").asText() + " not adopted, confirmed by the chair and");
        assertThat(measure(handle, FORECAST).get("status").asText()).isEqualTo("ADOPTED");
    }

    /** Silence on the fund is broken, its proposer chooses a meeting, which takes it up when the forecast is adopted already. */
    private String brokenAndBroughtToAMeeting() {
        var handle = sittings.assessed();
        all.leaves("measures/choose-way").leaves("adoption/schedule-meeting");
        all.until(handle, "silence on its fund", () -> is(handle, FUND, "UNDER_SILENCE"));
        var silence = measure(handle, FUND).at("/silence/id").asText();
        assertThat(reading.english("uz.head", "/silences/" + silence))
                .contains("/acts/statement?about=" + id(handle, FUND));
        assertThat(reading.english("uz.head", "/entries/" + handle + "/acts/break-silence?silence=" + silence))
                .contains(number(handle) + ", " + FUND);
        all.act(
                "uz.head",
                handle,
                "break-silence",
                "{'how':'OBJECTION','reason':'Too dear','silence':'" + silence + "'}");
        all.until(handle, "adoption of the forecast", () -> is(handle, FORECAST, "ADOPTED"));
        assertThat(measure(handle, FUND).get("status").asText()).isEqualTo("WEIGHED");
        var choice = all.task("kz.head", handle, "measures/choose-way").orElseThrow();
        assertThat(reading.russian("kz.head", choice.replace("/api", ""))).contains("Вынести на заседание");
        all.send("kz.head", choice, "{'way':'MEETING'}").expect(200);
        takenUp(handle);
        return handle;
    }

    /** Silence on the entry is broken for the fund alone; the rest is adopted. */
    private String splitOffAndBroughtToAMeeting() {
        var handle = sittings.assessed();
        all.leaves("adoption/schedule-meeting").drive(handle, "UNDER_SILENCE");
        all.act("kg.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Too dear','measure':'" + FUND + "'}");
        all.drive(handle, "ADOPTED");
        all.until(handle, "adoption of the forecast", () -> is(handle, FORECAST, "ADOPTED"));
        assertThat(measure(handle, FUND).get("splitOff").asBoolean()).isTrue();
        takenUp(handle);
        return handle;
    }

    private void takenUp(String handle) {
        all.settle();
        assertThat(measure(handle, FUND).get("status").asText()).isEqualTo("AT_MEETING");
        assertThat(waits.forms(handle)).containsExactly("adoption/schedule-meeting");
        sittings.meet(handle);
        assertThat(waits.forms(handle)).containsExactly("adoption/write-outcome");
        assertThat(waits.forNothing(handle)).isEmpty();
        assertThat(sittings.page("secretariat", handle, "write-outcome"))
                .contains("Measure to be decided", number(handle));
        assertThat(reading.russian("tm.head", "/measures/" + number(handle))).contains("заседани");
        assertThat(sittings.status(handle)).as("the entry itself waits").isEqualTo("ADOPTED");
    }

    private void comesIntoForce(String handle) {
        all.drive(handle, "IN_FORCE");
        all.settle();
        assertThat(reading.russian("tm.head", "/measures/" + number(handle))).contains(FUND);
        assertThat(waits.forNothing(handle)).isEmpty();
        assertThat(ends.of(handle))
                .contains("entry-publication: endEvent_entryInForce", "risk-entry: endEvent_inForce");
    }

    private String number(String handle) {
        return measure(handle, FUND).get("number").asText();
    }

    private boolean is(String handle, String title, String status) {
        return listed(handle).stream()
                .anyMatch(one -> one.get("title").asText().equals(title)
                        && one.get("status").asText().equals(status));
    }

    private JsonNode measure(String handle, String title) {
        var number = listed(handle).stream()
                .filter(one -> one.get("title").asText().equals(title))
                .map(one -> one.get("number").asText())
                .findFirst()
                .orElseThrow();
        return all.person("az.head").get("/api/measures/" + number).expect(200).body();
    }

    private List<JsonNode> listed(String handle) {
        List<JsonNode> found = new ArrayList<>();
        all.person("az.head")
                .get("/api/measures?q=" + handle)
                .expect(200)
                .body()
                .get("items")
                .forEach(found::add);
        return found;
    }

    private String id(String handle, String title) {
        var measures = running.bean(Measures.class);
        return measures.findByEntryIdOrderByPosition(sittings.entry(handle).id()).stream()
                .filter(one -> one.title().equals(title))
                .map(one -> one.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private Method method(JsonNode measure) {
        var found = running.bean(Measures.class)
                .findByNumber(measure.get("number").asText())
                .orElseThrow();
        return running.bean(Decisions.class)
                .on(found.id())
                .orElseThrow()
                .basis()
                .method();
    }
}

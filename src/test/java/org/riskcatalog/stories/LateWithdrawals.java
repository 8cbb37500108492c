package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry is taken back after it left the straight road: in conciliation, before and at a meeting, deferred, or as the chair asked. */
abstract class LateWithdrawals {

    private static final String COURSE = "adoption/choose-course";
    private static final String OUTCOME = "adoption/write-outcome";
    private static final String REQUEST = "review/answer-withdrawal-request";
    private static final String TAKE_OVER = "proposal/take-over-entry";

    private final Running running;
    private final Delegations all;
    private final CaseEnds ends;

    LateWithdrawals(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.ends = new CaseEnds(running);
    }

    @Test
    void inConciliationBeforeTheChairHasChosenACourse() {
        var handle = blocked();

        withdraw(handle);

        isOver(handle);
    }

    @Test
    void inConciliationWhileTheChairSpeaksWithBothSidesAndTheTimeForThatEndsNothingMore() {
        var handle = blocked();
        all.says(COURSE, "", "GOOD_OFFICES").step("chair", handle, COURSE);
        assertThat(all.task("chair", handle, "adoption/report-good-offices")).isPresent();

        withdraw(handle);
        all.clock("P20D");

        isOver(handle);
    }

    @Test
    void beforeItsMeetingItStandsOnNoAgendaAnyMoreAndTheMeetingPassesWithoutIt() {
        var handle = placed();
        var meeting = meetingWith(handle);

        withdraw(handle);

        isOver(handle);
        assertThat(agenda(meeting)).doesNotContain(handle);
        all.clock("P40D");
        isOver(handle);
    }

    @Test
    void atItsMeetingAlsoWhenAnOutcomeIsWrittenAndNotConfirmedYet() {
        var handle = sitting(placed());
        all.says(OUTCOME, "", "CONSENSUS").step("secretariat", handle, OUTCOME);
        var confirmation = all.task("chair", handle, "adoption/confirm-outcome").orElseThrow();

        withdraw(handle);

        isOver(handle);
        all.person("chair").get(confirmation).expect(409);
    }

    @Test
    void deferredItComesBeforeNoOtherMeeting() {
        var handle = placed();
        all.says(OUTCOME, "", "DEFERRED").drive(handle, "DEFERRED");
        if (all.task("secretariat", handle, "adoption/schedule-meeting").isPresent()) {
            all.step("secretariat", handle, "adoption/schedule-meeting");
        }
        var next = meetingWith(handle);

        withdraw(handle);

        isOver(handle);
        assertThat(agenda(next)).doesNotContain(handle);
    }

    @Test
    void aMeetingThatDecidesBeforeTheCoSponsorsAnswerOvertakesTheWithdrawal() {
        var handle = sitting(placed("KG", "TJ"));
        withdraw(handle);
        assertThat(all.task("kg.head", handle, TAKE_OVER)).isPresent();

        all.leaves(TAKE_OVER).says(OUTCOME, "", "CONSENSUS").drive(handle, "ADOPTED");

        assertThat(journal(handle)).contains("proposal.withdrawal-overtaken");
        assertThat(all.task("kg.head", handle, TAKE_OVER)).isEmpty();
        all.person("kz.head")
                .get("/api/entries/" + handle + "/acts/withdraw/schema")
                .expect(404);
        assertThat(entry(handle).get("proposer").asText()).isEqualTo("KZ");
    }

    @Test
    void ifNoCoSponsorTakesItOverIn10DaysItIsWithdrawnFromTheMeetingThatWaitsForIt() {
        var handle = placed("KG");
        var meeting = meetingWith(handle);
        withdraw(handle);
        assertThat(all.status(handle)).isEqualTo("AT_MEETING");
        assertThat(agenda(meeting)).contains(handle);

        all.clock("P13D");

        isOver(handle);
        assertThat(agenda(meeting)).doesNotContain(handle);
    }

    @Test
    void whatTheChairAsksToWithdrawACoSponsorTakesOverAndItIsMetOn() {
        var handle = askedToWithdraw();
        assertThat(all.status(handle)).isEqualTo("CONSULTATION");
        assertThat(all.task("chair", handle, "review/choose-way")).isEmpty();

        all.says(TAKE_OVER, "", "TAKE_OVER").step("tj.head", handle, TAKE_OVER);

        assertThat(all.status("tj.head", handle)).isEqualTo("AT_MEETING");
        assertThat(ends.of(handle))
                .contains("entry-withdrawal: endEvent_entryGoesOn", "entry-deliberation: endEvent_reviewTurnedOff");
        assertThat(entry(handle).get("proposer").asText()).isEqualTo("TJ");
        assertThat(entry(handle).get("coSponsors").toString()).isEqualTo("[\"KG\"]");
        assertThat(all.task("kg.head", handle, TAKE_OVER)).isEmpty();
    }

    @Test
    void whatTheChairAsksToWithdrawIsWithdrawnIfNoCoSponsorTakesItOver() {
        var handle = askedToWithdraw();

        all.answersAgain(TAKE_OVER).says(TAKE_OVER, "", "LEAVE").step(handle, TAKE_OVER);

        isOver(handle);
        assertThat(ends.of(handle)).contains("entry-withdrawal: endEvent_entryWithdrawn");
    }

    @Test
    void whoWithdrewWithoutAnsweringTheChairIsAskedNoMoreOnceACoSponsorTookItOver() {
        var handle = asked();
        withdraw(handle);
        assertThat(all.task("kz.head", handle, REQUEST)).isPresent();

        all.says(TAKE_OVER, "", "TAKE_OVER").step("kg.head", handle, TAKE_OVER);

        assertThat(all.task("kz.head", handle, REQUEST)).isEmpty();
        assertThat(all.status("kg.head", handle)).isEqualTo("AT_MEETING");
        assertThat(entry(handle).get("proposer").asText()).isEqualTo("KG");
    }

    @Test
    void whoWithdrewAlreadyMayStillAnswerTheChairSo() {
        var handle = asked();
        withdraw(handle);
        all.says(REQUEST, "KZ", "WITHDRAW").step("kz.head", handle, REQUEST);
        assertThat(all.status(handle)).isEqualTo("CONSULTATION");

        all.answersAgain(TAKE_OVER).says(TAKE_OVER, "", "LEAVE").step(handle, TAKE_OVER);

        isOver(handle);
    }

    /** Nobody but its sponsors supports it; the chair asks, and the proposer's head withdraws. */
    private String askedToWithdraw() {
        var handle = asked();
        all.says(REQUEST, "KZ", "WITHDRAW").step("kz.head", handle, REQUEST);
        return handle;
    }

    /** The chair asks its proposer to withdraw it. */
    private String asked() {
        for (var state : List.of("TM", "UZ", "AZ")) {
            all.gives("review/consolidate", state, "{'position':'ABSTAIN'}");
        }
        var handle = all.leaves(TAKE_OVER)
                .leaves(REQUEST)
                .says("review/choose-way", "", "ASK")
                .propose("kz.focal", "Landslides above a shared road", "KG", "TJ");
        all.until(
                handle,
                "the chair's request",
                () -> all.task("kz.head", handle, REQUEST).isPresent());
        return handle;
    }

    private String blocked(String... coSponsors) {
        all.gives("review/consolidate", "UZ", "{'position':'OBJECT','reasons':'The third paragraph'}");
        var handle = all.propose("kz.focal", "Low water in a shared basin", coSponsors);
        all.drive(handle, "CONCILIATION");
        return handle;
    }

    /** Turned to a meeting that is scheduled. */
    private String placed(String... coSponsors) {
        var handle = blocked(coSponsors);
        all.says(COURSE, "", "MEETING").step("chair", handle, COURSE);
        if (all.task("secretariat", handle, "adoption/schedule-meeting").isPresent()) {
            all.step("secretariat", handle, "adoption/schedule-meeting");
        }
        assertThat(all.status(handle)).isEqualTo("AT_MEETING");
        return handle;
    }

    /** Its meeting has begun. */
    private String sitting(String handle) {
        all.until(
                handle,
                "its meeting",
                () -> all.task("secretariat", handle, OUTCOME).isPresent());
        return handle;
    }

    private void withdraw(String handle) {
        all.act("kz.head", handle, "withdraw", "{'reason':'A better one follows'}");
        all.settle();
    }

    private void isOver(String handle) {
        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle)).contains("risk-entry: endEvent_withdrawn");
        assertThat(ends.over(handle)).isTrue();
        assertThat(running.bean(JdbcClient.class)
                        .sql("select count(*) from inbox_task where handle = ? and finished_at is null")
                        .param(handle)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The meeting on whose agenda the entry stands. */
    private String meetingWith(String handle) {
        var meetings = all.person("az.head")
                .get("/api/meetings?sort=-date&size=100")
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(meetings.spliterator(), false)
                .map(meeting -> meeting.get("reference").asText())
                .filter(reference -> agenda(reference).contains(handle))
                .findFirst()
                .orElseThrow();
    }

    private String agenda(String meeting) {
        return all.person("az.head")
                .get("/api/meetings/" + meeting)
                .expect(200)
                .body()
                .get("agenda")
                .toString();
    }

    private JsonNode entry(String handle) {
        return all.person("kz.head").get("/api/entries/" + handle).expect(200).body();
    }

    private String journal(String handle) {
        return all.person("kz.head")
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .toString();
    }
}

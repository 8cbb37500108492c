package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries that do not come into force, or not on the straight road: each ends where the procedure says, in the whole application. */
class RoadsThatTurnOffTest {

    private static final Running running = Running.onH2();

    private final Delegations all = new Delegations(running.address());
    private final CaseEnds ends = new CaseEnds(running);

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void aDraftThatItsHeadReturnsAndThenDeclinesIsWithdrawn() {
        var handle = propose();
        all.says("proposal/sign", "KZ", "DECLINE").saysOnce("proposal/sign", "KZ", "RETURN");

        finish(handle);

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle))
                .containsExactlyInAnyOrder(
                        "national-clearance: endEvent_declined",
                        "proposal-admission: endEvent_draftWithdrawn",
                        "risk-entry: endEvent_notRegistered");
    }

    @Test
    void aProposalIsRejectedAfterTheChairWasToldThatItLies() {
        var handle = propose();
        all.leaves("proposal/check-admissibility");
        all.until(handle, "an overdue check", () -> ends.of(handle).contains("proposal-admission: endEvent_chairTold"));
        all.answersAgain("proposal/check-admissibility")
                .says("proposal/check-admissibility", "", "REJECT")
                .leaves("proposal/appeal-rejection");

        finish(handle);

        assertThat(all.status(handle)).isEqualTo("NOT_ADMISSIBLE");
        assertThat(ends.of(handle))
                .contains("proposal-admission: endEvent_notAdmissible", "risk-entry: endEvent_notRegistered");
    }

    @Test
    void anEntryIsWithdrawnWhileItsReviewIsOpen() {
        var handle = propose();
        all.drive(handle, "CONSULTATION");

        all.act("kz.head", handle, "withdraw", "{'reason':'A better one follows'}");
        all.settle();

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle)).contains("risk-entry: endEvent_withdrawn");
        assertThat(ends.over(handle)).isTrue();
    }

    @Test
    void aReviewToWhichNobodyRepliesIsExtendedOnceAndThenTurnsOff() {
        var handle = propose();
        all.leaves("review/assign").says("adoption/write-outcome", "", "NOT_ADOPTED");

        finish(handle);

        assertThat(all.status(handle)).isEqualTo("NOT_ADOPTED");
        assertThat(ends.of(handle))
                .contains(
                        "member-review: endEvent_statesReminded",
                        "member-review: endEvent_reviewClosed",
                        "entry-deliberation: endEvent_reviewTurnedOff",
                        "risk-entry: endEvent_notAdopted");
    }

    @Test
    void aHoldKeepsTheReviewOpenUntilItEnds() {
        var handle = propose();
        all.gives("review/consolidate", "KG", "{'position':'HOLD','reasons':'The ministry is asked'}");
        // Experts are asked and stay silent; the delegation's own deadline ends that.
        all.fills("review/assign").leaves("review/input");

        var act = "/entries/" + handle + "/acts/answer-hold";
        all.until(
                handle,
                "a hold",
                () -> all.person("kg.head").get("/api" + act + "/schema").status() == 200);
        assertThat(new Browsing(running.address(), "kg.head").page(act)).contains("the review waits for it");
        all.person("tj.head").get("/api" + act + "/schema").expect(404);
        all.act("kg.head", handle, "answer-hold", "{'position':'NO_OBJECTION'}");

        all.drive(handle, "ASSESSMENT");

        assertThat(ends.of(handle))
                .contains("member-review: endEvent_repliesIn", "member-review: endEvent_reviewClosed");
    }

    @Test
    void anObjectionInTheReviewTurnsTheEntryOff() {
        var handle = propose();
        all.gives("review/consolidate", "TJ", "{'position':'OBJECT','reasons':'The third paragraph'}");
        turnsOff();

        finish(handle);

        assertThat(ends.of(handle))
                .contains("entry-deliberation: endEvent_reviewTurnedOff", "risk-entry: endEvent_notAdopted");
    }

    @Test
    void aCommentThatStaysUnresolvedTurnsTheEntryOff() {
        var handle = propose();
        comments();
        all.says("review/give-dispositions", "", "REJECTED")
                .saysOnce("review/approve-dispositions", "", "RETURN")
                .says("review/answer-dispositions", "KG", "NO");
        turnsOff();

        finish(handle);

        assertThat(ends.of(handle))
                .contains(
                        "comment-resolution: endEvent_unresolved",
                        "entry-deliberation: endEvent_commentsTurnedOff",
                        "risk-entry: endEvent_notAdopted");
    }

    @Test
    void aStateThatDoesNotAnswerADispositionIsTakenAsSatisfied() {
        var handle = propose();
        comments();
        all.leaves("review/answer-dispositions");

        all.until(
                handle,
                "a new revision",
                () -> ends.of(handle).contains("comment-resolution: endEvent_revisionWritten"));

        all.act("kz.head", handle, "withdraw", "{}");
        all.settle();
    }

    @Test
    void aRevisionThatConcernsOtherStatesIsReviewedAgain() {
        var handle = propose();
        comments();
        all.givesOnce("review/write-revision", "", "{'text':{'affectedStates':['KZ','KG','TJ','UZ']}}");

        all.drive(handle, "ASSESSMENT");

        assertThat(ends.times(handle, "endEvent_reviewClosed")).isGreaterThan(1);
        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_textSettled");
    }

    @Test
    void aMeasureWhoseSilenceIsBrokenIsLeftAsARecommendation() {
        var handle = propose();
        all.says("measures/choose-way", "", "RECOMMEND");
        all.until(handle, "silence on a measure", () -> measureUnderSilence(handle) != null);

        all.act(
                "uz.head",
                handle,
                "break-silence",
                "{'how':'OBJECTION','silence':'" + measureUnderSilence(handle) + "'}");
        all.drive(handle, "IN_FORCE");

        assertThat(ends.of(handle))
                .contains(
                        "silence-procedure: endEvent_broken",
                        "measure-adoption: endEvent_measureNotAdopted",
                        "entry-publication: endEvent_entryInForce",
                        "risk-entry: endEvent_inForce");
    }

    private static @Nullable UUID measureUnderSilence(String handle) {
        return running.bean(JdbcClient.class).sql("""
                        select s.id from silence s join risk_entry e on e.id = s.entry_id
                        where e.handle = ? and s.subject_kind = 'MEASURE' and s.status = 'RUNNING'""").param(handle).query(UUID.class).list().stream()
                .findFirst()
                .orElse(null);
    }

    @Test
    void anEntryThatNobodyScoresGoesToTheMeeting() {
        var handle = propose();
        all.leaves("assessment/assign");
        turnsOff();

        finish(handle);

        assertThat(ends.of(handle))
                .contains(
                        "joint-assessment: endEvent_statesReminded",
                        "joint-assessment: endEvent_assessed",
                        "entry-decision: endEvent_turnedToMeeting",
                        "risk-entry: endEvent_notAdopted");
    }

    @Test
    void measuresThatNobodyLeadsAreLeftAsRecommendations() {
        var handle = propose();
        all.leaves("measures/assign");

        all.drive(handle, "IN_FORCE");

        assertThat(ends.of(handle))
                .contains(
                        "commitment-call: endEvent_statesReminded",
                        "measure-adoption: endEvent_measureNotAdopted",
                        "entry-publication: endEvent_entryInForce",
                        "risk-entry: endEvent_inForce");
    }

    /** Whatever turns off goes to a meeting, which does not adopt it. */
    private void turnsOff() {
        all.says("adoption/choose-course", "", "MEETING").says("adoption/write-outcome", "", "NOT_ADOPTED");
    }

    private String propose() {
        return all.propose("kz.focal", "Low water in a shared basin");
    }

    private void comments() {
        all.gives("review/consolidate", "KG", """
                {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE','weight':'MUST',
                 'text':'Say 25 per cent of the mean.','justification':'The bulletin says so.'}]}""");
    }

    /** Answers whatever is asked until the case is over. */
    private void finish(String handle) {
        all.until(handle, "its end", () -> ends.over(handle));
    }
}

package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;

/** One story for each row of the transition table that begins in CONSULTATION or RESOLUTION, and each way there is to take it. */
abstract class RowsOfReview {

    private static final String WAY = "review/choose-way";
    private static final String WITHOUT_REPLIES = "review/choose-without-replies";

    private final Running running;
    private final Delegations all;
    private final CaseEnds ends;

    RowsOfReview(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.ends = new CaseEnds(running);
    }

    @Test
    void consultationToWithdrawn_theChairDropsAnEntryForWhichNobodySpoke() {
        var handle = propose();
        all.leaves("review/assign").says(WITHOUT_REPLIES, "", "DROP");

        all.until(handle, "its end", () -> ends.over(handle));

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle)).contains("risk-entry: endEvent_withdrawn");
    }

    @Test
    void consultationToAtMeeting_nobodyRepliesToAnExtendedReviewEither() {
        var handle = propose();
        all.leaves("review/assign").saysOnce(WITHOUT_REPLIES, "", "EXTEND").says(WITHOUT_REPLIES, "", "MEET");

        all.drive(handle, "AT_MEETING");

        assertThat(journal(handle)).contains("review.extended");
    }

    @Test
    void consultationToAtMeeting_tooFewReplyAlsoInTheExtension() {
        var handle = threeReplied();
        all.until(handle, "its extension", () -> journal(handle).contains("review.extended"));
        var extended = now();
        assertThat(all.task("uz.focal", handle, "review/assign")).isPresent();
        assertThat(all.task("kg.focal", handle, "review/assign")).isEmpty();
        assertThat(all.status(handle)).isEqualTo("CONSULTATION");

        all.until(handle, "the chair's choice", () -> asked("chair", handle, WAY));
        assertThat(Duration.between(extended, now())).isBetween(Duration.ofDays(13), Duration.ofDays(20));
        var choice = all.task("chair", handle, WAY).orElseThrow();
        assertThat(all.person("chair")
                        .get(choice)
                        .expect(200)
                        .body()
                        .at("/facts/tally")
                        .asText())
                .isEqualTo("INSUFFICIENT_FINAL");
        all.says(WAY, "", "MEET").step("chair", handle, WAY);

        assertThat(all.status(handle)).isEqualTo("AT_MEETING");
        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_reviewTurnedOff");
        assertThat(ends.times(handle, "endEvent_reviewClosed")).isOne();
    }

    @Test
    void consultationToAssessment_aFourthStateRepliesInTheExtensionWithWhatItHadPrepared() {
        var handle = threeReplied();
        all.gives("review/consolidate", "TM", "{'position':'NO_OBJECTION'}");
        all.step("tm.focal", handle, "review/assign");
        all.step("tm.focal", handle, "review/consolidate");
        all.until(handle, "its extension", () -> journal(handle).contains("review.extended"));

        all.step("tm.focal", handle, "review/assign");
        var prepared = all.task("tm.focal", handle, "review/consolidate").orElseThrow();
        assertThat(all.person("tm.focal")
                        .get(prepared)
                        .expect(200)
                        .body()
                        .at("/answers/position")
                        .asText())
                .isEqualTo("NO_OBJECTION");
        all.step("tm.focal", handle, "review/consolidate");
        all.step("tm.head", handle, "review/sign");
        all.drive(handle, "ASSESSMENT");

        assertThat(ends.times(handle, "endEvent_reviewClosed")).isOne();
    }

    @Test
    void consultationToDeferred_extendedOnRequestItIsNotExtendedAgainForTooFewReplies() {
        var handle = threeReplied();
        all.act("uz.head", handle, "extension", "{'reasons':'The ministry is asked'}");
        all.says(WAY, "", "DEFER").drive(handle, "DEFERRED");

        assertThat(journal(handle)).contains("review.extension-requested").doesNotContain("\"review.extended\"");
        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_entryDeferred");
        all.drive(handle, "AT_MEETING");
    }

    @Test
    void consultationToDeferred_andBeforeTheNextMeetingWithoutSupport() {
        var handle = withoutSupport("DEFER");

        all.drive(handle, "DEFERRED");

        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_entryDeferred");
        all.drive(handle, "AT_MEETING");
    }

    @Test
    void consultationToAtMeeting_withoutSupportTheChairBringsItThereAndItMayBeAdopted() {
        var handle = withoutSupport("MEET");

        all.drive(handle, "AT_MEETING");

        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_reviewTurnedOff");
        all.says("adoption/write-outcome", "", "CONSENSUS").drive(handle, "IN_FORCE");
        assertThat(new Browsing(running.address(), "az.head").page("/entries/" + handle))
                .contains("In force");
    }

    @Test
    void consultationToAtMeeting_theProposerKeepsWhatTheChairAsksToWithdraw() {
        var handle = withoutSupport("ASK");
        all.says("review/answer-withdrawal-request", "KZ", "KEEP");

        all.drive(handle, "AT_MEETING");

        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_reviewTurnedOff");
    }

    @Test
    void consultationToWithdrawn_theProposerWithdrawsAsTheChairAsks() {
        var handle = withoutSupport("ASK");
        all.says("review/answer-withdrawal-request", "KZ", "WITHDRAW");

        all.until(handle, "its end", () -> ends.over(handle));

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
    }

    @Test
    void consultationToConciliation_oneStateObjects() {
        var handle = propose();
        all.gives("review/consolidate", "TJ", "{'position':'OBJECT','reasons':'The third paragraph'}");

        all.drive(handle, "CONCILIATION");

        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_reviewTurnedOff");
    }

    @Test
    void resolutionToAssessment_theNewTextSaysNothingThatNeedsAnotherRound() {
        var handle = commented();
        all.drive(handle, "RESOLUTION");

        all.drive(handle, "ASSESSMENT");

        assertThat(revision(handle)).isEqualTo(2);
        assertThat(ends.times(handle, "endEvent_reviewClosed")).isOne();
    }

    @Test
    void resolutionToConsultation_whenOtherStatesAreConcernedAndAfterTheThirdRoundToConciliation() {
        var handle = commented();
        var concerned = List.of("'KZ','KG','TJ'", "'KZ','KG','TJ','UZ'", "'KZ','KG','TJ','TM','UZ'");
        for (int round = 1; round <= 3; round++) {
            int next = round + 1;
            all.givesOnce(
                    "review/write-revision", "", "{'text':{'affectedStates':[" + concerned.get(round - 1) + "]}}");
            all.until(handle, "revision " + next, () -> revision(handle) == next);

            assertThat(all.status(handle)).isEqualTo(round < 3 ? "CONSULTATION" : "CONCILIATION");
            assertThat(ends.times(handle, "endEvent_reviewClosed")).isEqualTo(round);
        }
        assertThat(ends.of(handle)).contains("entry-deliberation: endEvent_commentsTurnedOff");
        all.says("adoption/choose-course", "", "MEETING").drive(handle, "AT_MEETING");
    }

    @Test
    void resolutionToConciliation_anAuthorIsNotSatisfiedWithWhatBecameOfItsMustComment() {
        var handle = commented();
        all.says("review/give-dispositions", "", "REJECTED").says("review/answer-dispositions", "KG", "NO");

        all.drive(handle, "CONCILIATION");

        assertThat(ends.of(handle))
                .contains("comment-resolution: endEvent_unresolved", "entry-deliberation: endEvent_commentsTurnedOff");
    }

    /** Its review is open, and three of six States have replied; the others leave it. */
    private String threeReplied() {
        var handle = propose();
        all.drive(handle, "CONSULTATION");
        for (var state : List.of("KZ", "KG", "TJ")) {
            for (int i = 0; i < 4; i++) {
                all.answerAll(handle, task -> task.path("state").asText().equals(state), new ArrayList<>());
                all.settle();
            }
        }
        all.leaves("review/assign").leaves("review/consolidate").leaves("review/sign");
        return handle;
    }

    /** Nobody but its sponsor says yes, and the chair chooses so. */
    private String withoutSupport(String way) {
        for (var state : List.of("KG", "TJ", "TM", "UZ", "AZ")) {
            all.gives("review/consolidate", state, "{'position':'ABSTAIN'}");
        }
        all.says(WAY, "", way);
        return propose();
    }

    /** Kyrgyzstan has a comment that must be answered, in every round. */
    private String commented() {
        all.gives("review/consolidate", "KG", """
                {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE','weight':'MUST',
                 'text':'Say 25 per cent of the mean.','justification':'The bulletin says so.'}]}""");
        return propose();
    }

    private String propose() {
        return all.propose("kz.focal", "Low water in a shared basin");
    }

    private boolean asked(String username, String handle, String form) {
        return all.task(username, handle, form).isPresent();
    }

    private int revision(String handle) {
        return all.person("kz.head")
                .get("/api/entries/" + handle)
                .expect(200)
                .body()
                .at("/revision/number")
                .asInt();
    }

    private Instant now() {
        return Instant.parse(all.clock("PT1S").get("now").asText());
    }

    private String journal(String handle) {
        return all.person("kg.head")
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .toString();
    }
}

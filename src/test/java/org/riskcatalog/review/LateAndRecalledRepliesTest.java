package org.riskcatalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskcatalog.review.position.PositionValue.APPROVE;
import static org.riskcatalog.review.position.PositionValue.APPROVE_WITH_COMMENTS;
import static org.riskcatalog.review.position.PositionValue.OBJECT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.NationalAct.Signed;
import org.riskcatalog.members.Someone;
import org.riskcatalog.review.comment.CommentType;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.comment.Weight;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Positions;
import org.riskcatalog.review.position.Standing;
import org.riskcatalog.review.resolution.CompileComments;
import org.riskcatalog.review.resolution.GiveDispositions;

/** What a State says after the closing, and what it takes back before. */
class LateAndRecalledRepliesTest {

    private static final ReviewStory story = ReviewStory.onH2();
    private static final Remark REMARK =
            new Remark("scenario", CommentType.SUBSTANTIVE, Weight.MUST, "25 per cent", null, "the bulletin");

    private final Consultation consultation = story.opened();
    private final AnswerLate late = story.the(AnswerLate.class);
    private final RecallReply recalls = story.the(RecallReply.class);

    @AfterAll
    static void end() {
        story.close();
    }

    @Test
    void aLateAnswerIsOfferedOnceTheReviewClosedAndNotBefore() {
        assertThat(late.offered(consultation.entryId(), "TM")).isEmpty();

        closed("KZ", "KG", "UZ", "AZ");

        assertThat(late.offered(consultation.entryId(), "TM")).isPresent();
        assertThat(late.offered(consultation.entryId(), "KG"))
                .as("a State that replied has answered")
                .isEmpty();
        ask("TM");
        assertThat(late.offered(consultation.entryId(), "TM"))
                .as("one at a time")
                .isEmpty();
    }

    @Test
    void aLateAnswerIsMarkedAndChangesNothingThatWasCounted() {
        closed("KZ", "KG", "UZ", "AZ");
        answerLate("TM", new ReviewReply(OBJECT, "too late", null, List.of()));

        assertThat(story.the(Positions.class).counted(consultation.id()))
                .extracting(Position::state)
                .containsExactlyInAnyOrder("KZ", "KG", "UZ", "AZ");
        assertThat(story.the(Positions.class).findByConsultationIdAndStanding(consultation.id(), Standing.LATE))
                .extracting(Position::state)
                .containsExactly("TM");
        assertThat(story.read(consultation.id()).ruling().outcome()).isEqualTo("CONSENSUS_WITH_FLAG");
        assertThat(story.heard().last(LateReplySigned.class).tells())
                .contains("head-of-delegation:KG", "focal-point:TM", "chair", "editor");
    }

    @Test
    void aLateCommentIsDisposedOfWithTheOthersWhileTheEditorHasNotGivenThem() {
        story.sign(consultation, "KG", APPROVE_WITH_COMMENTS, REMARK);
        closed("KZ", "UZ", "AZ");
        story.the(CompileComments.class).compile(consultation.id());
        answerLate("TM", new ReviewReply(APPROVE_WITH_COMMENTS, null, null, List.of(other())));

        assertThat(story.the(GiveDispositions.class).groups(consultation.id())).hasSize(2);
    }

    @Test
    void aLateCommentWaitsForTheNextRevisionIfNoneIsBeingWritten() {
        closed("KZ", "KG", "UZ", "AZ");
        assertThat(story.the(CompileComments.class).compile(consultation.id())).isEqualTo("none");
        answerLate("TM", new ReviewReply(APPROVE_WITH_COMMENTS, null, null, List.of(other())));

        assertThat(story.comments(consultation)).singleElement().satisfies(comment -> {
            assertThat(comment.late()).isTrue();
            assertThat(comment.takenUp()).isNull();
        });
    }

    @Test
    void anEntryThatIsDecidedOvertakesALateAnswer() {
        closed("KZ", "KG", "UZ", "AZ");
        ask("TM");
        story.in(() -> {
            var entry = story.the(RiskEntries.class).get(consultation.entryId());
            entry.become(EntryStatus.WITHDRAWN, now());
            return story.the(RiskEntries.class).save(entry);
        });

        assertThat(late.awaited(consultation.id(), "TM")).isFalse();
        assertThat(late.offered(consultation.entryId(), "TM")).isEmpty();
        assertThat(story.heard().last(LateReplyOvertaken.class).audience().groups())
                .containsExactly("state:TM");
    }

    @Test
    void aRecalledReplyIsSupersededAndItsStateAskedAgain() {
        story.sign(consultation, "KG", APPROVE_WITH_COMMENTS, REMARK);
        recalls.recall(consultation.id(), "KG", act("KG", now()));

        assertThat(story.the(AskedStates.class).awaited(consultation.id())).contains("KG");
        assertThat(story.the(Positions.class).counted(consultation.id())).isEmpty();
        story.sign(consultation, "KG", APPROVE);

        assertThat(story.the(Positions.class).findByConsultationIdAndStateOrderByNumber(consultation.id(), "KG"))
                .extracting(Position::standing)
                .containsExactly(Standing.SUPERSEDED, Standing.COUNTED);
        approved("KZ", "UZ", "AZ");
        assertThat(tally()).as("the comment went with it").isEqualTo("CONSENSUS_WITH_FLAG");
    }

    @Test
    void aReplyCannotBeRecalledOnceTheChairHadThePositionsCounted() {
        approved("KZ", "KG", "TJ", "TM", "UZ", "AZ");
        story.the(ConfirmClosing.class).confirm(consultation.id(), null, now());

        assertThat(recalls.offered(consultation.entryId(), "KG", now())).isEmpty();
        assertThatThrownBy(() -> recalls.recall(consultation.id(), "KG", act("KG", now())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theChairCannotCloseAReviewInWhichAStateIsAwaitedAgain() {
        approved("KZ", "KG", "TJ", "TM", "UZ", "AZ");
        recalls.recall(consultation.id(), "KG", act("KG", now()));

        assertThatThrownBy(() -> story.the(ConfirmClosing.class).confirm(consultation.id(), null, now()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoAskedForTheExtensionIsToldToAllAndASecondOneIsRefusedWithItsReason() {
        var extension = story.the(ExtendReview.class);
        extension.onRequest(consultation.id(), "KG", null, act("KG", now()));

        var told = story.heard().last(ExtensionRequested.class);
        assertThat(told.state()).isEqualTo("KG");
        assertThat(told.tells()).contains("head-of-delegation:AZ", "focal-point:UZ", "chair", "secretariat");
        assertThatThrownBy(() -> extension.onRequest(consultation.id(), "TJ", null, act("TJ", now())))
                .hasMessageContaining("review.fault.extended-before");
    }

    @Test
    void aStateThatJoinedAfterTheOpeningIsNotAsked() {
        story.clock(Instant.parse("2025-11-10T05:00:00Z"));
        var before = story.the(OpenReview.class).open(story.registered().id());
        story.clock(Instant.parse("2025-12-01T05:00:00Z"));

        assertThat(story.the(AskedStates.class).of(before.id())).containsExactly("KZ", "KG", "TJ", "TM", "UZ");
        assertThat(story.the(AskedStates.class).awaited(before.id())).doesNotContain("AZ");
        story.clock(Rounds.OPENED);
    }

    @Test
    void withoutAnyReplyThereIsNothingToJudge() {
        story.clock(consultation.closesAt());

        assertThat(tally()).isEqualTo("NO_REPLY");
        assertThat(story.the(ChooseWithoutReplies.class).allowed(consultation.id(), Silent.EXTEND))
                .isTrue();
        story.the(ExtendReview.class).extend(consultation.id());
        assertThat(story.the(ChooseWithoutReplies.class).allowed(consultation.id(), Silent.EXTEND))
                .isFalse();
    }

    private void closed(String... approving) {
        approved(approving);
        tally();
        story.the(CloseReview.class).close(consultation.id());
    }

    private void approved(String... states) {
        for (var state : states) {
            story.sign(consultation, state, APPROVE);
        }
    }

    private void ask(String state) {
        late.ask(consultation.id(), state, act(state, now()));
    }

    private void answerLate(String state, ReviewReply reply) {
        ask(state);
        late.sign(new Signed<>(
                UUID.randomUUID(),
                consultation.id(),
                state,
                reply,
                consultation.revisionChecksum(),
                Set.of(Someone.expert(state).person()),
                Someone.focal(state).person(),
                act(state, now())));
    }

    private static Remark other() {
        return new Remark("scenario", CommentType.SUBSTANTIVE, Weight.SHOULD, "30 per cent", null, "the yearbook");
    }

    private String tally() {
        return story.the(TallyPositions.class).tally(consultation.id());
    }

    private static Instant now() {
        return story.the(MovingClock.class).instant();
    }

    private static Act act(String state, Instant at) {
        return story.act("review", Someone.head(state), at);
    }
}

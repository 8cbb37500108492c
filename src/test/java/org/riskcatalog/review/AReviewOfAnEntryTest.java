package org.riskcatalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskcatalog.review.position.PositionValue.ABSTAIN;
import static org.riskcatalog.review.position.PositionValue.APPROVE;
import static org.riskcatalog.review.position.PositionValue.HOLD;
import static org.riskcatalog.review.position.PositionValue.NO_OBJECTION;
import static org.riskcatalog.review.position.PositionValue.OBJECT;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.EndClearances;
import org.riskcatalog.clearance.OpenClearance;
import org.riskcatalog.clearance.PrepareAct;
import org.riskcatalog.clearance.ReadClearance;
import org.riskcatalog.members.Someone;
import org.riskcatalog.review.comment.CommentType;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.comment.Weight;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.Positions;

/** From the opening of a review to its closing, on real tables and with the real decision tables. */
class AReviewOfAnEntryTest {

    private static final ReviewStory story = ReviewStory.onH2();

    private final Consultation consultation = story.opened();

    @AfterAll
    static void end() {
        story.close();
    }

    @Test
    void everyMemberOfTheMomentIsAskedInTheOrderOfProtocol() {
        assertThat(story.the(AskedStates.class).statesAsked(consultation.id()))
                .hasValueSatisfying(states -> assertThat(states).containsExactly("AZ", "KZ", "KG", "TJ", "TM", "UZ"));
        assertThat(story.entry(consultation).status()).isEqualTo(EntryStatus.CONSULTATION);
        assertThat(story.heard().last(ReviewOpened.class).tells())
                .contains("head-of-delegation:AZ", "focal-point:TM", "chair", "secretariat");
    }

    @Test
    void theRevisionIsFrozenByItsChecksum() {
        assertThat(story.read(consultation.id()).revisionChecksum())
                .hasSize(64)
                .isEqualTo(story.heard().last(ReviewOpened.class).checksum());
    }

    @Test
    void whoHasRepliedIsToldAndNotWhat() {
        story.sign(consultation, "KG", OBJECT);

        var told = story.heard().last(ReplySigned.class);
        assertThat(told.tells()).containsExactlyInAnyOrder("chair", "secretariat");
        assertThat(told.toString()).doesNotContain("OBJECT");
        assertThat(story.the(AskedStates.class).awaited(consultation.id())).doesNotContain("KG");
    }

    @Test
    void aReplyReceivedAtTheClosingInstantIsLate() {
        assertThatThrownBy(() -> story.signAt(consultation, "KG", APPROVE, consultation.closesAt()))
                .isInstanceOf(Refusal.class);

        story.signAt(consultation, "KG", APPROVE, consultation.closesAt().minusMillis(1));
        assertThat(story.the(Positions.class).counted(consultation.id())).hasSize(1);
    }

    @Test
    void theWithdrawalOfTheEntryEndsItForAll() {
        var observed = story.the(WriteRemark.class);
        var now = story.the(MovingClock.class).instant();
        assertThat(observed.offered(consultation.entryId(), now)).isPresent();
        story.in(() -> {
            var entry = story.entry(consultation);
            entry.become(EntryStatus.WITHDRAWN, now);
            return story.the(RiskEntries.class).save(entry);
        });

        var ended = story.read(consultation.id());
        assertThat(ended.status()).isEqualTo(ReviewStatus.WITHDRAWN);
        assertThat(story.the(ExtendReview.class).refusalAt(ended, now)).isPresent();
        assertThat(observed.offered(consultation.entryId(), now)).isEmpty();
        var act = story.act("review/not-interested", Someone.head("TJ"), now);
        assertThatThrownBy(() -> story.the(SignReply.class).declareNotInterested(consultation.id(), "TJ", null, act))
                .isInstanceOf(Refusal.class);
        story.the(CloseReview.class).close(consultation.id());
        assertThat(story.read(consultation.id()).status()).isEqualTo(ReviewStatus.WITHDRAWN);
    }

    @Test
    void fourOfSixInFavourCloseItAndTheMissingAreNamed() {
        approved("KZ", "KG", "TM", "UZ");

        assertThat(tally()).isEqualTo("CONSENSUS");
        story.the(CloseReview.class).close(consultation.id());

        var closed = story.heard().last(ReviewClosed.class);
        assertThat(closed.missing()).containsExactly("AZ", "TJ");
        assertThat(closed.positions()).extracting(ReviewClosed.Counted::state).containsExactly("KZ", "KG", "TM", "UZ");
        assertThat(closed.ruling().rule()).isEqualTo("rule_positionTally_8");
        assertThat(closed.tells()).contains("head-of-delegation:AZ", "head-of-delegation:KZ", "editor");
        assertThat(story.the(Replies.class).get(consultation.id(), "AZ").status())
                .isEqualTo(ReplyStatus.NO_REPLY);
    }

    @Test
    void whoCameToSponsorItMeanwhileStillSupportsIt() {
        story.sign(consultation, "KG", APPROVE);
        for (var state : List.of("KZ", "TM", "UZ")) {
            story.sign(consultation, state, ABSTAIN);
        }
        story.in(() -> {
            var entry = story.entry(consultation);
            entry.sponsorWith(List.of("KG"));
            return story.the(RiskEntries.class).save(entry);
        });

        assertThat(tally()).isEqualTo("CONSENSUS");
    }

    @Test
    void tooFewRepliesExtendItOnceAndAskOnlyTheOthersAgain() {
        approved("KZ", "UZ");
        story.the(SignReply.class).decline(consultation.id(), "TJ", act("TJ"));
        story.clock(consultation.closesAt());

        assertThat(tally()).isEqualTo("INSUFFICIENT");
        var until = story.the(ExtendReview.class).extend(consultation.id());

        assertThat(Duration.between(consultation.closesAt(), until)).isGreaterThanOrEqualTo(Duration.ofDays(14));
        assertThat(story.the(AskedStates.class).awaited(consultation.id()))
                .as("those who replied are left alone, who declined is asked again")
                .containsExactly("AZ", "KG", "TJ", "TM");
        story.clock(until);
        assertThat(tally()).isEqualTo("INSUFFICIENT_FINAL");
    }

    @Test
    void whatAnExpertGaveBeforeTheExtensionStandsInTheFreshClearance() {
        var input = new ReviewReply(APPROVE, "The bulletin says so", null, List.of());
        var expert = Someone.expert("TJ");
        var first = clearanceOfTajikistan();
        story.in(() -> {
            story.the(PrepareAct.class)
                    .giveInput(first, input, story.act("review/input", expert, consultation.opensAt()));
            story.the(EndClearances.class).ofSubject("review", consultation.id());
            return first;
        });
        var fresh = clearanceOfTajikistan();

        var read = story.the(ReadClearance.class);
        assertThat(read.view(fresh).inputs())
                .singleElement()
                .satisfies(given -> assertThat(given.content()).isEqualTo(input));
        assertThat(read.tookPart(fresh, expert.person())).as("a drafter still").isTrue();
    }

    private UUID clearanceOfTajikistan() {
        return story.in(
                () -> story.the(OpenClearance.class).open("review", consultation.id(), "TJ", consultation.entryId()));
    }

    @Test
    void aTallyThatKeepsItOpenSaysNothingOfTheReplies() {
        story.sign(consultation, "KG", HOLD);
        story.clock(consultation.closesAt());

        tally();

        var kept = story.heard().last(ReviewKeptOpen.class);
        assertThat(kept.toString()).doesNotContain("HOLD", "INSUFFICIENT", "KG");
        assertThat(story.read(consultation.id()).isOpen()).isTrue();
    }

    @Test
    void aHoldSignedEarlyRunsFiveCommonWorkingDaysFromTheClosing() {
        approved("KZ", "UZ", "TM");
        story.sign(consultation, "KG", HOLD);
        story.clock(consultation.closesAt());

        assertThat(tally()).isEqualTo("ON_HOLD");
        var end = story.the(ReviewDeadlines.class)
                .deadline("hold", consultation.id())
                .orElseThrow();
        assertThat(end).isAfter(consultation.closesAt().plus(Duration.ofDays(6)));
        story.clock(end.minusSeconds(1));
        assertThat(tally()).isEqualTo("ON_HOLD");
        story.clock(end);
        assertThat(tally()).as("the hold has become a reply like another").isEqualTo("CONSENSUS");
    }

    @Test
    void whereTheChairLetsThePositionsBeCountedEarlierItRunsFromThen() {
        approved("KZ", "UZ", "TM", "TJ", "AZ");
        story.sign(consultation, "KG", HOLD);
        var now = story.the(MovingClock.class).instant();
        story.the(ConfirmClosing.class).confirm(consultation.id(), null, now);

        assertThat(tally()).isEqualTo("ON_HOLD");
        assertThat(story.the(ReviewDeadlines.class).deadline("hold", consultation.id()))
                .hasValueSatisfying(
                        end -> assertThat(end).isBetween(now.plus(Duration.ofDays(6)), now.plus(Duration.ofDays(12))));
    }

    @Test
    void untilTheHoldEndsItsHeadSaysWhereTheStateStandsAndThatIsCounted() {
        var answers = story.the(AnswerHold.class);
        approved("KZ", "UZ", "TM");
        story.sign(consultation, "KG", HOLD);
        assertThat(answers.offered(consultation.entryId(), "KG", consultation.opensAt()))
                .as("as long as replies are taken the reply is recalled")
                .isEmpty();
        story.clock(consultation.closesAt());
        assertThat(tally()).isEqualTo("ON_HOLD");
        var held = answers.offered(consultation.entryId(), "KG", consultation.closesAt())
                .orElseThrow();
        assertThat(answers.offered(consultation.entryId(), "KZ", consultation.closesAt()))
                .isEmpty();

        answers.answer(consultation.id(), "KG", OBJECT, "The third paragraph", headOfKyrgyzstan());

        assertThat(story.heard().last(HoldAnswered.class).audience().groups()).containsExactly("state:KG");
        assertThat(answers.offered(consultation.entryId(), "KG", consultation.closesAt()))
                .isEmpty();
        story.clock(held.until());
        assertThat(tally()).isEqualTo("BLOCKED");
    }

    @Test
    void whenTheHoldHasEndedNothingIsSaidForItAnyMore() {
        approved("KZ", "UZ", "TM");
        story.sign(consultation, "KG", HOLD);
        story.clock(consultation.closesAt());
        tally();
        var answers = story.the(AnswerHold.class);
        story.clock(answers.offered(consultation.entryId(), "KG", consultation.closesAt())
                .orElseThrow()
                .until());

        assertThatThrownBy(() -> answers.answer(consultation.id(), "KG", APPROVE, null, headOfKyrgyzstan()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anObjectionWithoutReasonsBlocksAndIsMarked() {
        approved("KZ", "UZ", "TM");
        story.sign(consultation, "KG", OBJECT);

        assertThat(tally()).isEqualTo("BLOCKED");
        story.the(CloseReview.class).close(consultation.id());
        assertThat(story.heard().last(ReviewClosed.class).positions())
                .filteredOn(ReviewClosed.Counted::withoutReasons)
                .extracting(ReviewClosed.Counted::state)
                .containsExactly("KG");
    }

    @Test
    void notInterestedIsAPositionInOneStepThatEndsTheOpenClearance() {
        var clearance = story.in(
                () -> story.the(OpenClearance.class).open("review", consultation.id(), "AZ", consultation.entryId()));
        story.the(SignReply.class).declareNotInterested(consultation.id(), "AZ", null, act("AZ"));

        assertThat(story.the(Replies.class).get(consultation.id(), "AZ").status())
                .isEqualTo(ReplyStatus.NOT_INTERESTED);
        assertThat(story.the(Positions.class).counted(consultation.id(), "AZ"))
                .hasValueSatisfying(position -> assertThat(position.stance()).isEqualTo(PositionValue.NOT_INTERESTED));
        assertThat(story.heard().last(NotInterestedDeclared.class).audience().groups())
                .as("until the closing the others see that it replied")
                .containsExactly("state:AZ");
        assertThat(story.heard().last(ReplySigned.class).state()).isEqualTo("AZ");
        assertThat(clearance).isNotNull();
    }

    @Test
    void aStateThatRepliedCannotReplyAgain() {
        story.sign(consultation, "KG", NO_OBJECTION);

        assertThatThrownBy(
                        () -> story.the(SignReply.class).declareNotInterested(consultation.id(), "KG", null, act("KG")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyStatesWithoutAReplyAreReminded() {
        approved("KZ", "UZ");

        story.the(RemindStates.class).remind(consultation.id());

        assertThat(story.heard().last(StatesReminded.class).states()).containsExactly("AZ", "KG", "TJ", "TM");
    }

    @Test
    void remindersGoSevenDaysAndOneDayBefore() {
        assertThat(story.the(ReviewDeadlines.class).reminders(consultation.id()))
                .containsExactly(
                        consultation.closesAt().minus(Duration.ofDays(7)),
                        consultation.closesAt().minus(Duration.ofDays(1)));
    }

    @Test
    void aHeadMayAskForTheExtensionUpToThreeDaysBefore() {
        var extension = story.the(ExtendReview.class);
        var last = consultation.closesAt().minus(Duration.ofDays(3));

        assertThatThrownBy(() -> extension.onRequest(
                        consultation.id(), "KG", null, story.act("extension", Someone.head("KG"), last)))
                .isInstanceOf(Refusal.class);
        extension.onRequest(
                consultation.id(), "KG", null, story.act("extension", Someone.head("KG"), last.minusMillis(1)));

        assertThat(story.read(consultation.id()).closesAt()).isAfter(consultation.closesAt());
        assertThatThrownBy(() -> extension.onRequest(
                        consultation.id(), "TJ", null, story.act("extension", Someone.head("TJ"), Rounds.OPENED)))
                .as("once")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSubstantiveMustAsksForARevision() {
        approved("KZ", "UZ", "TM");
        story.sign(
                consultation,
                "KG",
                PositionValue.APPROVE_WITH_COMMENTS,
                new Remark("scenario", CommentType.SUBSTANTIVE, Weight.MUST, "25 per cent", null, "the bulletin"));

        assertThat(tally()).isEqualTo("REVISE");
        assertThat(story.the(Replies.class).get(consultation.id(), "KG").status())
                .isEqualTo(ReplyStatus.SUBMITTED);
        assertThat(story.the(Replies.class).get(consultation.id(), "KZ").status())
                .isEqualTo(ReplyStatus.SUBMITTED_NO_COMMENT);
    }

    @Test
    void abstainingIsAReplyAndNoSupport() {
        approved("UZ");
        for (var state : new String[] {"KZ", "KG", "TM"}) {
            story.sign(consultation, state, ABSTAIN);
        }

        assertThat(tally()).isEqualTo("NO_SUPPORT");
    }

    private void approved(String... states) {
        for (var state : states) {
            story.sign(consultation, state, APPROVE);
        }
    }

    private String tally() {
        return story.the(TallyPositions.class).tally(consultation.id());
    }

    /** At the instant that the clock shows. */
    private Act headOfKyrgyzstan() {
        return story.act(
                "review/answer-hold",
                Someone.head("KG"),
                story.the(MovingClock.class).instant());
    }

    private Act act(String state) {
        return story.act("review", Someone.head(state), Rounds.OPENED.plusSeconds(60));
    }
}

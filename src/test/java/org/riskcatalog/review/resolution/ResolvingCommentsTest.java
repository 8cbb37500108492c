package org.riskcatalog.review.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskcatalog.review.comment.Disposition.INCORPORATED;
import static org.riskcatalog.review.comment.Disposition.REJECTED;
import static org.riskcatalog.review.position.PositionValue.APPROVE;
import static org.riskcatalog.review.position.PositionValue.APPROVE_WITH_COMMENTS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.review.CloseReview;
import org.riskcatalog.review.Consultation;
import org.riskcatalog.review.OpenReview;
import org.riskcatalog.review.ReviewStory;
import org.riskcatalog.review.TallyPositions;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.CommentGroup;
import org.riskcatalog.review.comment.CommentType;
import org.riskcatalog.review.comment.Disposition;
import org.riskcatalog.review.comment.Remark;
import org.riskcatalog.review.comment.Satisfaction;
import org.riskcatalog.review.comment.Weight;
import org.riskcatalog.review.resolution.AnswerDispositions.Answer;
import org.riskcatalog.review.resolution.GiveDispositions.Given;

/** Kyrgyzstan wrote a MUST and an editorial comment, Tajikistan the same editorial one; the review closed. */
class ResolvingCommentsTest {

    private static final Remark MUST = new Remark(
            "scenario",
            CommentType.SUBSTANTIVE,
            Weight.MUST,
            "25 per cent",
            "Inflow stays 25 per cent below.",
            "bulletin");
    private static final Remark COMMA =
            new Remark("summary", CommentType.EDITORIAL, Weight.SHOULD, "A comma is missing", null, null);
    private static final ReviewStory story = ReviewStory.onH2();

    private final Consultation consultation = story.opened();
    private final GiveDispositions dispositions = story.the(GiveDispositions.class);
    private final AnswerDispositions answers = story.the(AnswerDispositions.class);

    @AfterAll
    static void end() {
        story.close();
    }

    @BeforeEach
    void closed() {
        story.sign(consultation, "UZ", APPROVE);
        story.sign(consultation, "KZ", APPROVE);
        story.sign(consultation, "KG", APPROVE_WITH_COMMENTS, MUST, COMMA);
        story.sign(consultation, "TJ", APPROVE_WITH_COMMENTS, COMMA);
        story.clock(consultation.closesAt());
        assertThat(story.the(TallyPositions.class).tally(consultation.id())).isEqualTo("REVISE");
        story.the(CloseReview.class).close(consultation.id());
        assertThat(story.the(CompileComments.class).compile(consultation.id())).isEqualTo("some");
    }

    @Test
    void theEntryWaitsForTheResolutionOfItsComments() {
        assertThat(story.entry(consultation).status()).isEqualTo(EntryStatus.RESOLUTION);
    }

    @Test
    void theSameWordsOfTwoStatesAreOneRowOfTheEditor() {
        assertThat(dispositions.groups(consultation.id()))
                .extracting(CommentGroup::states)
                .containsExactlyInAnyOrder(List.of("KG"), List.of("KG", "TJ"));
    }

    @Test
    void nobodyIsAskedAboutEditorialCommentsThatWereAcceptedTogether() {
        give(REJECTED, "the source says 20");

        assertThat(answers.authorsAsked(consultation.id())).containsExactly("KG");
        assertThat(answers.toAnswer(consultation.id(), "KG"))
                .singleElement()
                .extracting(Comment::type)
                .isEqualTo(CommentType.SUBSTANTIVE);
        assertThat(story.heard().last(DispositionsGiven.class).acceptedInBulk()).isEqualTo(2);
    }

    @Test
    void noCommentIsLeftWithoutDisposition() {
        assertThatThrownBy(() -> dispositions.give(consultation.id(), true, List.of(), now()))
                .isInstanceOf(Refusal.class);
        assertThat(story.comments(consultation))
                .extracting(Comment::disposition)
                .containsOnly(Disposition.OPEN);
    }

    @Test
    void authorsHaveSevenDaysAndNoAnswerCountsAsSatisfiedMarkedSo() {
        give(REJECTED, "the source says 20");
        assertThat(story.read(consultation.id()).answersDue()).isAfterOrEqualTo(now().plus(Duration.ofDays(7)));

        answers.countNoAnswers(consultation.id());

        assertThat(must().satisfied()).isEqualTo(Satisfaction.NO_ANSWER);
        assertThat(story.heard().last(NoAnswersCounted.class).states()).containsExactly("KG");
        assertThat(story.the(ApproveDispositions.class).approve(consultation.id()))
                .isEqualTo("approve");
    }

    @Test
    void aStateAnswersItsOwnDispositionsAndAllOfThem() {
        give(REJECTED, "the source says 20");

        assertThatThrownBy(() -> answers.answer(
                        consultation.id(), "TJ", Map.of(must().id(), new Answer(Satisfaction.YES, null))))
                .isInstanceOf(IllegalArgumentException.class);
        answer(Satisfaction.YES);
        assertThat(answers.authorsAsked(consultation.id())).isEmpty();
    }

    @Test
    void aMustWhoseStateIsNotSatisfiedStaysUnresolved() {
        give(REJECTED, "the source says 20");
        answer(Satisfaction.NO);

        assertThat(story.the(ApproveDispositions.class).approve(consultation.id()))
                .isEqualTo("unresolved");
        assertThat(must().disposition()).isEqualTo(Disposition.UNRESOLVED);
        assertThat(must().note()).as("the note stays").isEqualTo("the source says 20");
        assertThat(story.the(UnresolvedComments.class).must(consultation.entryId()))
                .isEqualTo(1);
    }

    @Test
    void outOfConciliationItsAuthorIsAskedAgainAndMaySettleIt() {
        give(REJECTED, "the source says 20");
        answer(Satisfaction.NO);
        story.the(ApproveDispositions.class).approve(consultation.id());
        var taken = story.the(TakeUpComments.class).of(consultation.entryId(), true);

        assertThat(taken.startAt()).isEqualTo("comments");
        assertThat(story.the(CompileComments.class).compile(consultation.id())).isEqualTo("some");
        give(INCORPORATED, null);
        assertThat(answers.authorsAsked(consultation.id())).containsExactly("KG");
        answer(Satisfaction.YES);
        assertThat(story.the(ApproveDispositions.class).approve(consultation.id()))
                .isEqualTo("approve");
        assertThat(story.the(UnresolvedComments.class).must(consultation.entryId()))
                .isZero();
        write(ResolvingCommentsTest::changedInTwoOfSix);
        assertThat(story.the(AskSecondConsultation.class).ask(consultation.id()))
                .as("a compromise that rewrites a fifth of the paragraphs goes to the States again")
                .isEqualTo("reviewAgain");
    }

    @Test
    void aReturnedListIsGivenAgainAndOnlyWhatChangedIsAnsweredAgain() {
        give(REJECTED, "the source says 20");
        answer(Satisfaction.NO);
        story.the(ApproveDispositions.class).returnToEditor(consultation.id(), "look at the bulletin");
        assertThat(story.read(consultation.id()).returnNote()).isEqualTo("look at the bulletin");

        give(REJECTED, "the source says 20");
        assertThat(answers.authorsAsked(consultation.id()))
                .as("nothing changed")
                .isEmpty();
        give(INCORPORATED, null);
        assertThat(answers.authorsAsked(consultation.id())).containsExactly("KG");
        assertThat(story.read(consultation.id()).returnNote()).isNull();
    }

    @Test
    void theNextRevisionIsNamedByTheCommentsThatWentIn() {
        give(INCORPORATED, null);
        write(text -> text);

        var entry = story.entry(consultation);
        assertThat(must().resolvedInRevision()).isEqualTo(entry.currentRevision());
        assertThat(story.the(Revisions.class).of(entry.id())).hasSize(2).last().satisfies(revision -> {
            assertThat(revision.kind()).isEqualTo(RevisionKind.SUBSTANTIVE);
            assertThat(revision.author()).isEqualTo("editor");
            assertThat(revision.changeNote()).isEqualTo("After the review");
        });
    }

    @Test
    void aSubstantiveChangeOfAFifthOfTheParagraphsIsReviewedAgain() {
        give(INCORPORATED, null);
        write(ResolvingCommentsTest::changedInTwoOfSix);

        assertThat(story.the(AskSecondConsultation.class).ask(consultation.id()))
                .isEqualTo("reviewAgain");
        var decided = story.heard().last(FurtherRoundDecided.class);
        assertThat(decided.changed()).isEqualTo(2);
        assertThat(decided.paragraphs()).isEqualTo(6);

        var second = story.the(OpenReview.class).open(consultation.entryId());
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.period()).isEqualTo("P30D");
        assertThat(second.revisionId()).isEqualTo(story.entry(second).currentRevision());
    }

    @Test
    void wordsThatHardlyChangeAreNotReviewedAgain() {
        give(REJECTED, "the source says 20");
        write(text -> text);

        assertThat(story.the(AskSecondConsultation.class).ask(consultation.id()))
                .isEqualTo("next");
    }

    private void give(Disposition disposition, @Nullable String note) {
        dispositions.give(consultation.id(), true, List.of(new Given(must().id(), disposition, note)), now());
    }

    private void answer(Satisfaction satisfaction) {
        Map<UUID, Answer> all = answers.toAnswer(consultation.id(), "KG").stream()
                .collect(Collectors.toMap(Comment::id, comment -> new Answer(satisfaction, null)));
        answers.answer(consultation.id(), "KG", all);
    }

    private void write(UnaryOperator<EntryText> changes) {
        var write = story.the(WriteRevision.class);
        var text = changes.apply(write.current(consultation.id()));
        write.release(consultation.id(), text, RevisionKind.SUBSTANTIVE, "After the review", now());
    }

    private static EntryText changedInTwoOfSix(EntryText text) {
        return new EntryText(
                text.language(),
                text.title(),
                text.category(),
                text.chronicity(),
                text.origin(),
                text.confidentiality(),
                text.urgency(),
                text.affectedStates(),
                "Two dry seasons, one after the other.",
                "Inflow stays 25 per cent below.",
                text.keyAssumptions(),
                text.drivers(),
                text.vulnerabilities(),
                text.exposure(),
                text.crossBorderPath(),
                text.existingControls(),
                text.requiredCapabilities(),
                text.recovery(),
                text.informationGaps(),
                text.relatedInstruments(),
                text.warningSigns(),
                text.sources(),
                text.measures());
    }

    private Comment must() {
        return story.comments(consultation).stream()
                .filter(Comment::demandsRevision)
                .findFirst()
                .orElseThrow();
    }

    private Instant now() {
        return consultation.closesAt();
    }
}

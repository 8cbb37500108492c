package org.riskcatalog.review.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskcatalog.acts.Faults;

/** What can become of a comment. */
class CommentTest {

    @ParameterizedTest
    @EnumSource(names = {"INCORPORATED_MODIFIED", "REJECTED", "DEFERRED", "NOT_RELATED", "PREVIOUSLY_CONSIDERED"})
    void whatIsNotTakenOverWordForWordIsOwedANote(Disposition disposition) {
        var comment = Said.must("KG", "Say 25 per cent");

        assertThatThrownBy(() -> comment.dispose(disposition, null)).isInstanceOf(IllegalArgumentException.class);
        comment.dispose(disposition, "because");
        assertThat(comment.note()).isEqualTo("because");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "WITHDRAWN", "UNRESOLVED"})
    void theEditorCannotLeaveItOpenOrWithdrawIt(Disposition disposition) {
        assertThatThrownBy(() -> Said.must("KG", "x").dispose(disposition, "note"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyEditorialOnesAreAcceptedInBulkAndNobodyIsAskedAboutThem() {
        var editorial = Said.editorial("KG", "A comma is missing");
        editorial.acceptInBulk();

        assertThat(editorial.disposition()).isEqualTo(Disposition.INCORPORATED);
        assertThat(editorial.awaitsAnswer()).isFalse();
        assertThatThrownBy(Said.must("KG", "x")::acceptInBulk).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itsStateIsAskedOnceForEachDisposition() {
        var comment = Said.must("KG", "Say 25 per cent");
        assertThat(comment.awaitsAnswer()).as("nothing to answer yet").isFalse();

        comment.dispose(Disposition.REJECTED, "the source says 20");
        assertThat(comment.awaitsAnswer()).isTrue();
        comment.answer(Satisfaction.NO, null);
        comment.dispose(Disposition.REJECTED, "the source says 20");
        assertThat(comment.awaitsAnswer()).as("nothing changed").isFalse();

        comment.dispose(Disposition.INCORPORATED, null);
        assertThat(comment.awaitsAnswer()).as("another disposition").isTrue();
    }

    @Test
    void aMustWhoseStateIsNotSatisfiedStaysUnresolvedAndNoAnswerSatisfies() {
        var comment = Said.must("KG", "Say 25 per cent");
        comment.dispose(Disposition.REJECTED, "no");

        comment.answer(Satisfaction.NO_ANSWER, null);
        assertThat(comment.standsUnresolved()).isFalse();
        comment.answer(Satisfaction.NO, null);
        assertThat(comment.standsUnresolved()).isTrue();
    }

    @Test
    void aSubstantiveRemarkGivesItsReason() {
        var faults = new Faults();
        new Remark("scenario", CommentType.SUBSTANTIVE, Weight.SHOULD, "More", null, " ").check("comments[2]", faults);

        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("comments[2].justification");
            assertThat(fault.code()).isEqualTo("review.fault.justification");
        });
    }

    @Test
    void anotherRemarkNeedsNone() {
        var faults = new Faults();
        new Remark("scenario", CommentType.TECHNICAL, Weight.MUST, "More", null, null).check("comments[0]", faults);

        assertThat(faults.any()).isFalse();
    }
}

package org.riskcatalog.review.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same words of several States get one disposition. */
class CommentGroupTest {

    @Test
    void theSameTextFromTwoStatesIsGroupedWhateverItsSpacesAndCapitals() {
        var groups = CommentGroup.of(
                List.of(Said.editorial("KG", "A comma  is missing "), Said.editorial("TJ", "a comma is missing")));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.states()).containsExactly("KG", "TJ");
            assertThat(group.id()).isEqualTo(group.first().id());
        });
    }

    @Test
    void anotherParagraphOrAnotherTypeIsAnotherComment() {
        var elsewhere = Said.by("TJ", 1, new Remark("title", CommentType.EDITORIAL, Weight.SHOULD, "Same", null, null));
        var substantive = Said.must("TM", "Same");

        assertThat(CommentGroup.of(List.of(Said.editorial("KG", "Same"), elsewhere, substantive)))
                .hasSize(3);
    }

    @Test
    void theHeaviestWeightIsTheGroups() {
        var light =
                Said.by("KG", 1, new Remark("title", CommentType.TECHNICAL, Weight.FOR_INFORMATION, "x", null, null));
        var heavy = Said.by("TJ", 1, new Remark("title", CommentType.TECHNICAL, Weight.MUST, "x", null, null));

        assertThat(CommentGroup.of(List.of(light, heavy)))
                .singleElement()
                .extracting(CommentGroup::weight)
                .isEqualTo(Weight.MUST);
    }
}

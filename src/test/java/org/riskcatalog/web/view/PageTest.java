package org.riskcatalog.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One page of a list knows where in the whole it stands. */
class PageTest {
    @Test
    void itSaysWhichItemsItShows() {
        var last = new Page<>(List.of("z"), 2, 25, 51);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.first()).isEqualTo(51);
        assertThat(last.last()).isEqualTo(51);
    }

    @Test
    void anEmptyListIsOneEmptyPage() {
        var empty = new Page<>(List.of(), 0, 25, 0);
        assertThat(empty.pages()).isEqualTo(1);
        assertThat(empty.first()).isZero();
        assertThat(empty.links()).containsExactly(0);
    }

    @Test
    void thePagerNamesEndsAndNeighbours() {
        assertThat(page(0, 3).links()).containsExactly(0, 1, 2);
        assertThat(page(0, 9).links()).containsExactly(0, 1, -1, 8);
        assertThat(page(4, 9).links()).containsExactly(0, -1, 3, 4, 5, -1, 8);
        assertThat(page(8, 9).links()).containsExactly(0, -1, 7, 8);
    }

    private static Page<Integer> page(int number, int pages) {
        return new Page<>(Collections.nCopies(10, 1), number, 10, pages * 10L);
    }
}

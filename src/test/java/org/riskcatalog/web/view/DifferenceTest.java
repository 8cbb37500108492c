package org.riskcatalog.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskcatalog.web.view.Segment.Kind;

/** A difference reads as one text, in which one sees what went and what came. */
class DifferenceTest {
    @Test
    void aChangedWordIsDeletedAndInserted() {
        assertThat(Difference.between("at least 20 per cent", "at least 25 per cent"))
                .containsExactly(
                        new Segment(Kind.SAME, "at least "),
                        new Segment(Kind.DELETED, "20 "),
                        new Segment(Kind.INSERTED, "25 "),
                        new Segment(Kind.SAME, "per cent"));
    }

    @Test
    void sameTextsDifferInNothing() {
        assertThat(Difference.between("one two", "one two")).containsExactly(new Segment(Kind.SAME, "one two"));
        assertThat(Difference.between("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a b c', 'a c'",
        "'', 'new text'",
        "'old text', ''",
        "'  a\n\nb ', 'b a'",
        "'вода и свет', 'вода, газ и свет'"
    })
    void thePiecesMakeBothTextsAgain(String earlier, String later) {
        var segments = Difference.between(earlier, later);
        assertThat(joined(segments.stream().filter(piece -> piece.kind() != Kind.INSERTED)))
                .isEqualTo(earlier);
        assertThat(joined(segments.stream().filter(piece -> piece.kind() != Kind.DELETED)))
                .isEqualTo(later);
    }

    private static String joined(Stream<Segment> segments) {
        return segments.map(Segment::text).collect(Collectors.joining());
    }
}

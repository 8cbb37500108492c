package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;

class MeasureListTest {

    private static final Actor READER = Someone.head("TJ");

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void isSearchedByNumberTitleHandleAndEntryAndTakesWildcardsAsTheyAre() {
        story.proposed();
        assertThat(numbers(search("M-2026-001-2"), READER)).containsExactly("M-2026-001-2");
        assertThat(numbers(search("joint FUND"), READER)).containsExactly("M-2026-001-2");
        assertThat(numbers(search("kz-2026-001"), READER)).hasSize(2);
        assertThat(numbers(search("shared basin"), READER)).hasSize(2);
        assertThat(numbers(search("%"), READER)).isEmpty();
        assertThat(numbers(search("_"), READER)).isEmpty();
    }

    @Test
    void isFilteredByStateLevelTypeStatusAndDay() {
        var viable = story.viable();
        assertThat(numbers(filter("KG", null, null, null, null), READER)).containsExactly(viable.number());
        assertThat(numbers(filter("KZ", CommitmentLevel.LEAD, null, null, null), READER))
                .containsExactly(viable.number());
        assertThat(numbers(filter("KG", CommitmentLevel.LEAD, null, null, null), READER))
                .isEmpty();
        assertThat(numbers(filter("TM", null, null, null, null), READER)).isEmpty();
        assertThat(numbers(filter("AZ", CommitmentLevel.NOT_PARTICIPATING, null, null, null), READER))
                .containsExactly(viable.number());
        assertThat(numbers(filter(null, CommitmentLevel.LEAD, null, null, null), READER))
                .containsExactly(viable.number());
        assertThat(numbers(filter(null, null, MeasureType.INFORMATION_EXCHANGE, null, null), READER))
                .hasSize(2);
        assertThat(numbers(filter(null, null, MeasureType.LEGAL, null, null), READER))
                .isEmpty();
        assertThat(numbers(filter(null, null, null, MeasureStatus.WEIGHED, null), READER))
                .containsExactly(viable.number());
        assertThat(numbers(filter(null, null, null, null, LocalDate.of(2027, 3, 31)), READER))
                .hasSize(2);
        assertThat(numbers(filter(null, null, null, null, LocalDate.of(2027, 3, 30)), READER))
                .isEmpty();
    }

    @Test
    void tellsByItsFiltersNoMoreThanTheReaderMayKnow() {
        var measure = story.called();
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        var leads = filter("KZ", CommitmentLevel.LEAD, null, null, null);
        assertThat(numbers(leads, READER)).isEmpty();
        assertThat(numbers(leads, Someone.as(Role.CHAIR))).isEmpty();
        assertThat(numbers(leads, Someone.focal("KZ"))).containsExactly(measure.number());
        assertThat(story.the(MeasureList.class).shares(leads, READER)).isEmpty();
        story.closes(measure);
        assertThat(numbers(leads, READER)).containsExactly(measure.number());
        assertThat(numbers(leads, Someone.as(Role.OBSERVER))).isEmpty();
    }

    @Test
    void isSortedAndCountedOverTheWholeResultAndPaged() {
        story.proposed("CA-RC-2026-002");
        story.proposed("CA-RC-2026-001");
        var list = story.the(MeasureList.class);
        var first = list.find(query("number", 0, 3), READER);
        assertThat(first.total()).isEqualTo(4);
        assertThat(first.rows())
                .extracting(MeasureRow::number)
                .containsExactly("M-2026-001-1", "M-2026-001-2", "M-2026-002-1");
        assertThat(list.find(query("number", 1, 3), READER).rows())
                .extracting(MeasureRow::number)
                .containsExactly("M-2026-002-2");
        assertThat(list.find(query("-number", 0, 1), READER).rows())
                .extracting(MeasureRow::number)
                .containsExactly("M-2026-002-2");
        assertThat(list.find(query("title", 0, 1), READER).rows())
                .extracting(MeasureRow::title)
                .containsExactly("Joint fund");
        for (var sort : List.of("entry", "-entry", "type", "-type", "status", "due", "-due", "nonsense")) {
            assertThat(list.find(query(sort, 0, 25), READER).rows()).as(sort).hasSize(4);
        }
    }

    @Test
    void addsUpWhoLeadsAndWhoTakesPart() {
        story.viable();
        var shares = story.the(MeasureList.class).shares(query("number", 0, 25), READER);
        assertThat(shares.get("KZ")).isEqualTo(new MeasureList.Share("KZ", 1, 1));
        assertThat(shares.get("KG")).isEqualTo(new MeasureList.Share("KG", 0, 1));
        assertThat(shares.get("AZ")).isEqualTo(new MeasureList.Share("AZ", 0, 0));
    }

    @Test
    void saysUntilWhenACallOrASilenceRuns() {
        var called = story.called();
        assertThat(row(called).until()).isEqualTo(called.callClosesAt());
        story.commits("KZ", called, CommitmentLevel.LEAD);
        story.commits("KG", called, CommitmentLevel.PARTICIPANT);
        story.closes(called);
        assertThat(row(called).until()).isNull();
        assertThat(row(called).until()).isNull();
        var silence = story.silent(called);
        assertThat(row(called).until()).isEqualTo(silence.expiresAt());
    }

    private MeasureRow row(Measure measure) {
        return story.the(MeasureList.class)
                .find(search(measure.number()), READER)
                .rows()
                .get(0);
    }

    private List<String> numbers(MeasureQuery query, Actor reader) {
        var found = story.the(MeasureList.class).find(query, reader);
        assertThat(found.rows()).hasSize(found.total());
        return found.rows().stream().map(MeasureRow::number).toList();
    }

    private static MeasureQuery search(String words) {
        return new MeasureQuery(words, null, null, null, null, null, "number", 0, 25);
    }

    private static MeasureQuery query(String sort, int page, int size) {
        return new MeasureQuery(null, null, null, null, null, null, sort, page, size);
    }

    private static MeasureQuery filter(
            @Nullable String state,
            @Nullable CommitmentLevel level,
            @Nullable MeasureType type,
            @Nullable MeasureStatus status,
            @Nullable LocalDate due) {
        return new MeasureQuery(null, state, level, type, status, due, "number", 0, 25);
    }
}

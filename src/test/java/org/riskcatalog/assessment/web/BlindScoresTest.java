package org.riskcatalog.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.assessment.ScoredEntries;
import org.riskcatalog.assessment.score.Sheets;
import org.riskcatalog.assessment.web.ScoresSection.ShownScores;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.view.Pattern;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCatalog
class BlindScoresTest {

    private static final String MARKER = "a marker of reasons";

    @Autowired
    BeanFactory beans;

    @Autowired
    ScoresSection section;

    @Autowired
    ScoreHeadline headline;

    @Autowired
    RiskEntries entries;

    @Autowired
    Checksums json;

    @Test
    void while_the_round_is_open_a_score_is_read_by_its_own_state_and_nobody_else() {
        var scored = new ScoredEntries(beans);
        var entry = scored.open("KZ-2026-901", "CA-RC-2026-901", Confidentiality.PARTICIPANTS);
        List.of("KZ", "KG", "TJ", "TM").forEach(state -> scored.signs(entry, state, Sheets.of(4, 4)));

        assertThat(shown(entry, Someone.expert("KG"))).contains(MARKER);
        assertThat(shown(entry, Someone.head("UZ")))
                .contains("assessment.section.open")
                .doesNotContain(MARKER);
        assertThat(shown(entry, Someone.as(Role.CHAIR))).doesNotContain(MARKER);
        assertThat(shown(entry, Someone.as(Role.SECRETARIAT))).doesNotContain(MARKER);
        assertThat(shown(entry, Someone.as(Role.ADMIN)))
                .contains("assessment.section.open")
                .doesNotContain(MARKER);
        assertThat(section.show(read(entry), Someone.as(Role.OBSERVER))).isEmpty();
        assertThat(model(entry, Someone.head("UZ")).rounds().get(0).rows()).isEmpty();
        assertThat(model(entry, Someone.head("UZ")).level()).isNull();
    }

    @Test
    void the_strip_tells_only_who_has_replied() {
        var scored = new ScoredEntries(beans);
        var entry = scored.open("KZ-2026-902", "CA-RC-2026-902", Confidentiality.PARTICIPANTS);
        scored.signs(entry, "KZ", Sheets.of(4, 4));
        scored.signs(entry, "KG", Sheets.abstention());

        var strip = headline.of(read(entry), Someone.head("UZ")).orElseThrow().strip();
        assertThat(strip.cells())
                .extracting(cell -> cell.code() + " " + cell.pattern())
                .containsExactly("AZ OPEN", "KZ HATCH", "KG HATCH", "TJ OPEN", "TM OPEN", "UZ OPEN");
        assertThat(headline.of(read(entry), Someone.as(Role.OBSERVER))
                        .orElseThrow()
                        .strip())
                .isNull();
    }

    @Test
    void after_closing_all_who_take_part_read_median_and_spread_and_still_no_other_sheet() {
        var entry = new ScoredEntries(beans)
                .scored("KZ-2026-903", "CA-RC-2026-903", List.of(2, 3, 3, 4, 4, 5), List.of(3, 3, 3, 3, 4, 4));

        var kg = model(entry, Someone.head("KG"));
        assertThat(kg.level()).isNotNull();
        assertThat(kg.confidence()).isNotNull();
        assertThat(kg.rounds().get(0).rows()).hasSize(4);
        assertThat(kg.rounds().get(0).rows().get(0).spread().median()).isEqualByComparingTo("3.5");
        assertThat(kg.rounds().get(0).own())
                .singleElement()
                .satisfies(own -> assertThat(own.state()).isEqualTo("KG"));
        assertThat(shown(entry, Someone.as(Role.CHAIR)))
                .contains("NOT_CONVERGED")
                .doesNotContain(MARKER);
        assertThat(model(entry, Someone.as(Role.ADMIN)).rounds().get(0).rows()).isEmpty();
        assertThat(model(entry, Someone.as(Role.ADMIN)).level()).isNull();
    }

    @Test
    void of_two_scores_neither_median_nor_level_is_shown() {
        var scored = new ScoredEntries(beans);
        var entry = scored.open("KZ-2026-904", "CA-RC-2026-904", Confidentiality.PARTICIPANTS);
        scored.signs(entry, "KZ", Sheets.of(5, 5));
        scored.signs(entry, "KG", Sheets.of(1, 1));
        scored.close(entry);

        var chair = model(entry, Someone.as(Role.CHAIR));
        assertThat(chair.level()).isNull();
        assertThat(chair.rounds().get(0).rows()).isEmpty();
        assertThat(shown(entry, Someone.as(Role.CHAIR))).contains("assessment.section.too-few");
    }

    @Test
    void guests_read_the_level_of_what_was_adopted_with_its_confidence_and_nothing_more() {
        var scored = new ScoredEntries(beans);
        var entry =
                scored.scored("KZ-2026-905", "CA-RC-2026-905", List.of(4, 4, 4, 4, 4, 4), List.of(4, 4, 4, 4, 4, 4));
        assertThat(section.show(read(entry), Someone.as(Role.OBSERVER))).isEmpty();

        var adopted = scored.adopt(entry);
        var guest = (ShownScores)
                section.show(adopted, Someone.as(Role.OBSERVER)).orElseThrow().model();
        assertThat(guest.level()).isNotNull();
        assertThat(guest.confidence()).isNotNull();
        assertThat(guest.rounds()).isEmpty();
    }

    private RiskEntry read(RiskEntry entry) {
        return entries.get(entry.id());
    }

    private ShownScores model(RiskEntry entry, Actor reader) {
        Optional<EntrySection.Shown> shown = section.show(read(entry), reader);
        return (ShownScores) shown.orElseThrow().model();
    }

    /** All that a page could show of it. */
    private String shown(RiskEntry entry, Actor reader) {
        var headline = this.headline.of(read(entry), reader);
        assertThat(headline.map(one -> one.strip()).stream()
                        .filter(strip -> strip != null)
                        .flatMap(strip -> strip.cells().stream())
                        .map(cell -> cell.pattern()))
                .isSubsetOf(Pattern.HATCH, Pattern.OPEN, Pattern.WORK, Pattern.LINE);
        return json.canonical(model(entry, reader))
                + headline.map(json::canonical).orElse("");
    }
}

package org.riskcatalog.catalog.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.EntryHeadline.Headline;
import org.riskcatalog.catalog.EntryMoves;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.EntryTarget;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.workflow.Settling;
import org.springframework.stereotype.Component;

/** Puts the page of an entry together from what every room tells of it. */
@Component
class ShowEntry {

    private final List<EntryHeadline> headlines;
    private final List<EntrySection> sections;
    private final List<EntryNote> notes;
    private final EntryRoad road;
    private final EntryMoves moves;
    private final List<EntryTarget> targets;
    private final Settling settling;
    private final Revisions revisions;
    private final OfferedActs acts;

    ShowEntry(
            List<EntryHeadline> headlines,
            List<EntrySection> sections,
            List<EntryNote> notes,
            EntryRoad road,
            EntryMoves moves,
            List<EntryTarget> targets,
            Settling settling,
            Revisions revisions,
            OfferedActs acts) {
        this.headlines = headlines;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(EntrySection::order))
                .toList();
        this.notes = List.copyOf(notes);
        this.road = road;
        this.moves = moves;
        this.targets = List.copyOf(targets);
        this.settling = settling;
        this.revisions = revisions;
        this.acts = acts;
    }

    EntryPage show(RiskEntry entry, Actor reader) {
        var headline = headlines.stream()
                .map(room -> room.of(entry, reader))
                .flatMap(Optional::stream)
                .findFirst();
        return new EntryPage(
                entry,
                headline.map(ShowEntry::sentence).orElseGet(() -> Phrase.of("catalog.state." + entry.status())),
                headline.orElse(null),
                target(entry),
                currentRevision(entry),
                settling.is(entry.id()),
                notes.stream()
                        .map(room -> room.of(entry, reader))
                        .flatMap(Optional::stream)
                        .toList(),
                road.of(entry, moves.of(entry.id())),
                acts.on(entry, reader),
                sections.stream()
                        .map(section -> section.show(entry, reader))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The number of the revision by which the entry speaks; 0 before the proposal was signed. */
    private int currentRevision(RiskEntry entry) {
        return revisions.of(entry.id()).stream()
                .filter(revision -> revision.id().equals(entry.currentRevision()))
                .mapToInt(Revision::number)
                .findFirst()
                .orElse(0);
    }

    private @Nullable Duration target(RiskEntry entry) {
        return targets.stream()
                .map(one -> one.of(entry.status(), entry.statusSince()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(until -> Duration.between(entry.statusSince(), until))
                .orElse(null);
    }

    private static Phrase sentence(Headline headline) {
        return new Phrase(headline.code(), null, headline.arguments());
    }
}

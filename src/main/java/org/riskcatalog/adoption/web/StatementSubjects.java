package org.riskcatalog.adoption.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.RecordStatement.Subject;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.SilentText;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/**
 * What a statement may be about: the entry, its measures that came under silence or before a meeting, single paragraphs of the text; of
 * a text in force the corrigenda that are on their way.
 */
@Component
class StatementSubjects {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Silences silences;
    private final AgendaItems items;
    private final Decisions decisions;
    private final Texts texts;

    StatementSubjects(
            RiskEntries entries,
            Revisions revisions,
            Silences silences,
            AgendaItems items,
            Decisions decisions,
            Texts texts) {
        this.entries = entries;
        this.revisions = revisions;
        this.silences = silences;
        this.items = items;
        this.decisions = decisions;
        this.texts = texts;
    }

    /** None once everything is issued. */
    List<Option> options(UUID entry) {
        return undecided(entry) ? ofText(entry) : ofCorrigenda(entry);
    }

    /** Whether there is any. */
    boolean any(UUID entry) {
        return undecided(entry) || corrigenda(entry).findAny().isPresent();
    }

    /** What it is about if nothing else is said. */
    UUID first(UUID entry) {
        return undecided(entry)
                ? entry
                : corrigenda(entry).map(SilentText::subjectId).findFirst().orElse(entry);
    }

    private boolean undecided(UUID entry) {
        return entries.get(entry).status().compareTo(EntryStatus.ADOPTED) <= 0 && !decisions.issued(entry);
    }

    private List<Option> ofText(UUID entry) {
        Map<UUID, Option> found = new LinkedHashMap<>();
        var whole = entries.get(entry);
        found.put(entry, new Option(entry.toString(), whole.handle() + ", " + whole.title()));
        silences.ofEntry(entry).stream()
                .map(silence -> silence.text())
                .filter(text -> text.subjectKind() != SubjectKind.ENTRY)
                .forEach(text -> found.put(text.subjectId(), option(text)));
        debated(entry)
                .forEach(item -> found.putIfAbsent(
                        item.subjectId(),
                        new Option(item.subjectId().toString(), item.reference() + ", " + item.title())));
        return List.copyOf(found.values());
    }

    private List<Option> ofCorrigenda(UUID entry) {
        return corrigenda(entry).map(StatementSubjects::option).toList();
    }

    /** Those under silence, or adopted by it and not issued. */
    private Stream<SilentText> corrigenda(UUID entry) {
        return silences.ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectKind() == SubjectKind.CORRIGENDUM)
                .filter(silence -> silence.open()
                        || silence.status() == SilenceStatus.EXPIRED_ADOPTED
                                && !decisions.issued(silence.text().subjectId()))
                .map(silence -> silence.text());
    }

    private static Option option(SilentText text) {
        return new Option(text.subjectId().toString(), text.reference() + ", " + text.title());
    }

    /** Measures that were split off come before a meeting without a silence. */
    private Stream<AgendaItem> debated(UUID entry) {
        return items.ofEntry(entry).stream().filter(item -> item.matter() == MatterKind.MEASURE);
    }

    List<Option> paragraphs(UUID entry) {
        return revisions.text(entries.get(entry).revision()).paragraphs().stream()
                .map(paragraph -> new Option(paragraph.id(), label(paragraph)))
                .toList();
    }

    private String label(Paragraph paragraph) {
        return paragraph.number() + " " + texts.say(paragraph.heading());
    }

    Subject subject(UUID entry, UUID about) {
        if (about.equals(entry)) {
            var whole = entries.get(entry);
            return new Subject(entry, SubjectKind.ENTRY, entry, whole.handle(), number(whole.revision()));
        }
        return silences.latest(entry, about)
                .map(silence -> silence.text())
                .map(text -> new Subject(entry, text.subjectKind(), about, text.reference(), number(text.revisionId())))
                .or(() -> debated(entry)
                        .filter(item -> item.subjectId().equals(about))
                        .map(item -> new Subject(
                                entry, SubjectKind.MEASURE, about, item.reference(), number(item.revisionId())))
                        .findFirst())
                .orElseThrow(NotThere::new);
    }

    private @Nullable Integer number(@Nullable UUID revision) {
        return revision == null ? null : revisions.get(revision).number();
    }
}

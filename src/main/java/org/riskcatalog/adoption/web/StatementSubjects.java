package org.riskcatalog.adoption.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.RecordStatement.Subject;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** What a statement may be about: the entry, its measures that came under silence or before a meeting, single paragraphs of the text. */
@Component
class StatementSubjects {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Silences silences;
    private final AgendaItems items;
    private final Texts texts;

    StatementSubjects(RiskEntries entries, Revisions revisions, Silences silences, AgendaItems items, Texts texts) {
        this.entries = entries;
        this.revisions = revisions;
        this.silences = silences;
        this.items = items;
        this.texts = texts;
    }

    List<Option> options(UUID entry) {
        Map<UUID, Option> found = new LinkedHashMap<>();
        var whole = entries.get(entry);
        found.put(entry, new Option(entry.toString(), whole.handle() + ", " + whole.title()));
        silences.ofEntry(entry).stream()
                .map(silence -> silence.text())
                .filter(text -> text.subjectKind() != SubjectKind.ENTRY)
                .forEach(text -> found.put(
                        text.subjectId(),
                        new Option(text.subjectId().toString(), text.reference() + ", " + text.title())));
        debated(entry)
                .forEach(item -> found.putIfAbsent(
                        item.subjectId(),
                        new Option(item.subjectId().toString(), item.reference() + ", " + item.title())));
        return List.copyOf(found.values());
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
            return new Subject(
                    entry, SubjectKind.ENTRY, entry, entries.get(entry).handle());
        }
        return silences.latest(entry, about)
                .map(silence -> silence.text())
                .map(text -> new Subject(entry, text.subjectKind(), about, text.reference()))
                .or(() -> debated(entry)
                        .filter(item -> item.subjectId().equals(about))
                        .map(item -> new Subject(entry, SubjectKind.MEASURE, about, item.reference()))
                        .findFirst())
                .orElseThrow(NotThere::new);
    }
}

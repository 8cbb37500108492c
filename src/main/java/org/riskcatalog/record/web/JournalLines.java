package org.riskcatalog.record.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.record.Journal;
import org.riskcatalog.record.RecordedEvent;
import org.riskcatalog.web.view.MandateWords;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Says the record of an entry in the reader's language. Who acted is told by mandate; by name only on the reader's own side. */
@Component
class JournalLines {

    private final Journal journal;
    private final Directory directory;
    private final MandateWords mandates;
    private final Texts texts;

    JournalLines(Journal journal, Directory directory, MandateWords mandates, Texts texts) {
        this.journal = journal;
        this.directory = directory;
        this.mandates = mandates;
        this.texts = texts;
    }

    Journal.Latest latest(RiskEntry entry, Actor reader, int atMost) {
        return journal.latest(entry.id(), reader, atMost);
    }

    int count(RiskEntry entry, Actor reader) {
        return journal.count(entry.id(), reader);
    }

    List<JournalLine> of(RiskEntry entry, Actor reader, int from, int atMost) {
        return said(journal.lines(entry.id(), reader, from, atMost), reader);
    }

    List<JournalLine> said(List<RecordedEvent> events, Actor reader) {
        var own = events.stream()
                .filter(event ->
                        !event.groups().isEmpty() && ownSide(event.groups().get(0), reader))
                .map(RecordedEvent::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = own.isEmpty() ? Map.of() : directory.names(own);
        return events.stream().map(event -> line(event, names)).toList();
    }

    private JournalLine line(RecordedEvent event, Map<UUID, String> names) {
        return new JournalLine(
                event.position(),
                event.type(),
                event.version(),
                event.at(),
                texts.said("record." + event.type(), event.arguments()),
                by(event, names),
                event.act());
    }

    private String by(RecordedEvent event, Map<UUID, String> names) {
        if (event.groups().isEmpty()) {
            return texts.say("record.by-procedure");
        }
        var mandate = mandates.of(event.groups().get(0));
        var name = event.actor() == null ? null : names.get(event.actor());
        return name == null ? mandate : mandate + ", " + name;
    }

    private static boolean ownSide(String group, Actor reader) {
        int colon = group.indexOf(':');
        return colon < 0 ? reader.holds(group) : reader.states().contains(group.substring(colon + 1));
    }
}

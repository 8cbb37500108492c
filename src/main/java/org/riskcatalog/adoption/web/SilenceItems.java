package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.riskcatalog.adoption.silence.Opening;
import org.riskcatalog.adoption.silence.Openings;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.forms.DeskItems;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** Silences on the desks of the delegations that they ask, and of a former chair who keeps them: shown until their instant, never to be completed. */
@Component
class SilenceItems implements DeskItems {

    private final Silences silences;
    private final Openings openings;
    private final RiskEntries entries;
    private final OpeningStrips strips;
    private final Moments moments;

    SilenceItems(Silences silences, Openings openings, RiskEntries entries, OpeningStrips strips, Moments moments) {
        this.silences = silences;
        this.openings = openings;
        this.entries = entries;
        this.strips = strips;
        this.moments = moments;
    }

    @Override
    public List<DeskItem> of(Actor reader) {
        var open = silences.open().stream()
                .filter(silence -> asked(silence, reader) || kept(silence, reader))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var opened = openings.of(open.stream().map(Silence::id).toList());
        var titles = entries(open);
        return open.stream()
                .map(silence -> item(
                        silence,
                        titles.get(silence.text().entryId()),
                        opened.getOrDefault(silence.id(), List.of()),
                        reader))
                .toList();
    }

    private static boolean asked(Silence silence, Actor reader) {
        return reader.states().stream().anyMatch(silence::asks);
    }

    /** By a chair who proposed it and has passed the chair on since: it alone can cancel it. */
    private static boolean kept(Silence silence, Actor reader) {
        return reader.chairOf(silence.seat().state()) && !reader.is(Role.CHAIR);
    }

    private Map<UUID, RiskEntry> entries(List<Silence> open) {
        var ids = open.stream()
                .map(silence -> silence.text().entryId())
                .distinct()
                .toList();
        return StreamSupport.stream(entries.findAllById(ids).spliterator(), false)
                .collect(Collectors.toMap(RiskEntry::id, Function.identity()));
    }

    private DeskItem item(Silence silence, RiskEntry entry, List<Opening> opened, Actor reader) {
        var proposed = silence.status() == SilenceStatus.PROPOSED;
        var text = silence.text();
        var measure = text.subjectKind() == SubjectKind.MEASURE;
        var code = "adoption.item." + (proposed ? "proposed" : "running");
        var due = proposed ? silence.useClosesAt() : silence.expiresAt();
        return new DeskItem(
                "silence/" + silence.id(),
                Phrase.of(asked(silence, reader) ? code : "adoption.item.kept"),
                "/silences/" + silence.id(),
                entry.handle(),
                measure ? entry.title() : text.title(),
                entry.language(),
                measure ? new EntryPart(text.reference(), text.title(), "/measures/" + text.reference()) : null,
                Phrase.of(code + ".stage"),
                due,
                Phrase.of(code + ".otherwise", moments.in(silence.seat().zoneId(), due)),
                proposed || !asked(silence, reader) ? null : strips.brief(silence, opened, reader),
                silence.seat().zoneId());
    }
}

package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.corrigendum.Corrigenda;
import org.riskcatalog.adoption.corrigendum.Corrigendum;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The corrigenda to an entry on its page: what each puts right, and how far it is; the editor proposes the next one here. */
@Component
class CorrigendaSection implements EntrySection {

    /** @param proposable whether the reader may propose one now */
    record Model(List<Line> lines, boolean proposable, String handle) {}

    /**
     * One corrigendum.
     *
     * @param from number of the revision that it corrects, {@code to} of the corrected one
     * @param silence the one about it, as far as the chair has proposed it
     */
    record Line(
            Corrigendum corrigendum,
            int from,
            int to,
            String checksum,
            @Nullable Silence silence) {}

    private final Corrigenda corrigenda;
    private final CorrigendumAct act;
    private final Revisions revisions;
    private final Silences silences;

    CorrigendaSection(Corrigenda corrigenda, CorrigendumAct act, Revisions revisions, Silences silences) {
        this.corrigenda = corrigenda;
        this.act = act;
        this.revisions = revisions;
        this.silences = silences;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        if (entry.status().compareTo(EntryStatus.IN_FORCE) < 0 || entry.inForceRevision() == null) {
            return Optional.empty();
        }
        var proposable = act.offered(entry.id(), reader);
        var all = corrigenda.findByEntryIdOrderByNumber(entry.id());
        return all.isEmpty() && !proposable
                ? Optional.empty()
                : Optional.of(new Shown(
                        "corrigenda",
                        "adoption/sections :: corrigenda",
                        all.isEmpty() ? null : all.size(),
                        new Model(lines(entry, all), proposable, entry.handle())));
    }

    private List<Line> lines(RiskEntry entry, List<Corrigendum> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var numbered = revisions.of(entry.id()).stream().collect(Collectors.toMap(Revision::id, revision -> revision));
        var silent = silences.ofEntry(entry.id());
        return all.stream()
                .map(one -> {
                    var corrected = numbered.get(one.revisionId());
                    return new Line(
                            one,
                            numbered.get(one.corrects()).number(),
                            corrected.number(),
                            corrected.checksum(),
                            silent.stream()
                                    .filter(silence ->
                                            silence.text().subjectId().equals(one.id()) && silence.proposed())
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
    }
}

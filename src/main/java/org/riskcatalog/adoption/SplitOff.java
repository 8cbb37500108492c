package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the one measure to which States object out of the text, so that the rest may go on. */
@Component
class SplitOff {

    private final StandingObjections objections;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;

    SplitOff(
            StandingObjections objections, RiskEntries entries, Revisions revisions, ApplicationEventPublisher events) {
        this.objections = objections;
        this.entries = entries;
        this.revisions = revisions;
        this.events = events;
    }

    /** Title of the measure, if everybody who objects objects to it and to nothing else. */
    Optional<String> only(Silence silence) {
        var named = objections.of(silence.id()).stream()
                .map(Received::measure)
                .distinct()
                .toList();
        return named.size() == 1
                ? Optional.ofNullable(named.get(0)).filter(title -> stands(silence, title))
                : Optional.empty();
    }

    private boolean stands(Silence silence, String title) {
        return measures(silence.text().revisionId()).stream()
                .anyMatch(measure -> measure.title().equals(title));
    }

    private List<ProposedMeasure> measures(@Nullable UUID revision) {
        return revision == null ? List.of() : revisions.text(revision).measures();
    }

    /** Releases a revision without it; {@code measures} keeps it until a meeting takes it up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void splitOff(UUID id, Silence silence, Instant at) {
        var title = only(silence).orElseThrow();
        var entry = entries.get(id);
        var before = entry.revision();
        var text = revisions.text(before).withoutMeasures(List.of(title));
        revisions.release(entry, text, RevisionKind.SUBSTANTIVE, Role.EDITOR.word(), title, at);
        entries.save(entry);
        events.publishEvent(new MeasureSplitOff(id, entry.handle(), before, title, silence.electorate()));
    }
}

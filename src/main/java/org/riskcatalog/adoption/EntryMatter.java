package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.Decided;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.MeetingMatter;
import org.riskcatalog.adoption.meeting.Outcome;
import org.riskcatalog.adoption.meeting.Paper;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.ProposedMeasure;
import org.springframework.stereotype.Component;

/** An entry before a meeting: its current revision is adopted, goes back to its comments, or is not adopted. */
@Component
class EntryMatter implements MeetingMatter {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Breaks breaks;
    private final AdoptAtMeeting adoption;

    EntryMatter(RiskEntries entries, Revisions revisions, Breaks breaks, AdoptAtMeeting adoption) {
        this.entries = entries;
        this.revisions = revisions;
        this.breaks = breaks;
        this.adoption = adoption;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.ENTRY;
    }

    /** A text whose silence was broken three times is referred to the next higher body from the start. */
    @Override
    public Paper open(UUID subject, Instant at) {
        var entry = entries.get(subject);
        if (entry.status() != EntryStatus.DEFERRED) {
            move(entry, EntryStatus.AT_MEETING, at);
        }
        var body = breaks.of(subject) >= Breaks.REFERRED ? Body.SECRETARIES_SC : Body.NATIONAL_COORDINATORS;
        return new Paper(subject, entry.revision(), entry.handle(), entry.title(), body);
    }

    @Override
    public Set<Outcome> outcomes() {
        return EnumSet.allOf(Outcome.class);
    }

    @Override
    public List<String> measures(UUID subject) {
        return revisions.text(entries.get(subject).revision()).measures().stream()
                .map(ProposedMeasure::title)
                .distinct()
                .toList();
    }

    @Override
    public void takenUp(UUID subject, Instant at) {
        move(entries.get(subject), EntryStatus.AT_MEETING, at);
    }

    @Override
    public void deferred(UUID subject, Instant at) {
        move(entries.get(subject), EntryStatus.DEFERRED, at);
    }

    @Override
    public String decided(Decided decided) {
        return switch (decided.outcome()) {
            case CONSENSUS, CONSENSUS_WITH_STATEMENTS, PARTIAL -> {
                adoption.adopt(decided);
                yield "adopted";
            }
            case RESOLUTION -> {
                move(entries.get(decided.subject()), EntryStatus.RESOLUTION, decided.at());
                yield "resolution";
            }
            case NOT_ADOPTED -> {
                move(entries.get(decided.subject()), EntryStatus.NOT_ADOPTED, decided.at());
                yield "notAdopted";
            }
            case DEFERRED, REFER_UP -> throw new IllegalArgumentException("not decided by " + decided.outcome());
        };
    }

    private void move(RiskEntry entry, EntryStatus to, Instant at) {
        if (entry.status() != to) {
            entry.become(to, at);
            entries.save(entry);
        }
    }
}

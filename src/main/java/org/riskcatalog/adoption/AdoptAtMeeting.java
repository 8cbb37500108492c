package org.riskcatalog.adoption;

import java.util.List;
import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.MetDecision;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.adoption.meeting.Decided;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody objected at the meeting: the text is adopted, if need be as a new revision without the objected measures. */
@Component
class AdoptAtMeeting {

    /** The rule is the procedure's own; no decision table says it. */
    private static final String RULE = "meeting_noObjection";

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    AdoptAtMeeting(RiskEntries entries, Revisions revisions, Decisions decisions, ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.decisions = decisions;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void adopt(Decided decided) {
        var entry = entries.get(decided.subject());
        if (!decided.splitOff().isEmpty()) {
            release(entry, decided);
        }
        entry.become(EntryStatus.ADOPTED, decided.at());
        var revision = revisions.get(entry.revision());
        entries.save(entry);
        decisions.adoptedAtMeeting(met(entry, revision, decided), basis(decided));
    }

    private void release(RiskEntry entry, Decided decided) {
        var text = revisions.text(entry.revision()).withoutMeasures(decided.splitOff());
        var note = String.join("; ", decided.splitOff());
        revisions.release(entry, text, RevisionKind.ADOPTED, "editor", note, decided.at());
        events.publishEvent(new MeasuresSplitOff(
                entry.id(), entry.handle(), decided.meeting(), List.copyOf(decided.splitOff()), decided.electorate()));
    }

    private static MetDecision met(RiskEntry entry, Revision revision, Decided decided) {
        return new MetDecision(
                SubjectKind.ENTRY,
                entry.id(),
                entry.id(),
                revision.id(),
                entry.handle(),
                entry.title(),
                revision.checksum(),
                decided.electorate(),
                decided.metAt());
    }

    private static Basis basis(Decided decided) {
        return new Basis(
                Method.CONSENSUS_AT_MEETING, RULE, "1", "Nobody objected at the meeting " + decided.meeting(), false);
    }
}

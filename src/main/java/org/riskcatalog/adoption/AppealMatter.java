package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.Decided;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.MeetingMatter;
import org.riskcatalog.adoption.meeting.Outcome;
import org.riskcatalog.adoption.meeting.Paper;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.stereotype.Component;

/** An appeal before a meeting: by consensus the proposal is registered, else it stays not admissible. */
@Component
class AppealMatter implements MeetingMatter {

    private final RiskEntries entries;

    AppealMatter(RiskEntries entries) {
        this.entries = entries;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.APPEAL;
    }

    @Override
    public Paper open(UUID subject, Instant at) {
        var entry = entries.get(subject);
        move(entry, EntryStatus.AT_MEETING, at);
        return new Paper(subject, entry.currentRevision(), entry.handle(), entry.title(), Body.NATIONAL_COORDINATORS);
    }

    @Override
    public Set<Outcome> outcomes() {
        return EnumSet.of(Outcome.CONSENSUS, Outcome.DEFERRED, Outcome.REFER_UP, Outcome.NOT_ADOPTED);
    }

    @Override
    public void takenUp(UUID subject, Instant at) {
        move(entries.get(subject), EntryStatus.AT_MEETING, at);
    }

    @Override
    public void deferred(UUID subject, Instant at) {
        move(entries.get(subject), EntryStatus.DEFERRED, at);
    }

    /** The proposal is registered by the process that called, as any other that was found admissible. */
    @Override
    public String decided(Decided decided) {
        if (decided.outcome() == Outcome.CONSENSUS) {
            return "registered";
        }
        move(entries.get(decided.subject()), EntryStatus.NOT_ADMISSIBLE, decided.at());
        return "notAdmissible";
    }

    private void move(RiskEntry entry, EntryStatus to, Instant at) {
        if (entry.status() != to) {
            entry.become(to, at);
            entries.save(entry);
        }
    }
}

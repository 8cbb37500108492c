package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.Decided;
import org.riskcatalog.adoption.meeting.Ground;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.MeetingMatter;
import org.riskcatalog.adoption.meeting.Outcome;
import org.riskcatalog.adoption.meeting.Paper;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.proposal.AdmissionNote;
import org.riskcatalog.proposal.AdmissionNotes;
import org.riskcatalog.proposal.appeal.Appeal;
import org.riskcatalog.proposal.appeal.Appeals;
import org.springframework.stereotype.Component;

/** An appeal before a meeting: by consensus the proposal is registered, else it stays not admissible. */
@Component
class AppealMatter implements MeetingMatter {

    private final RiskEntries entries;
    private final AdmissionNotes notes;
    private final Appeals appeals;

    AppealMatter(RiskEntries entries, AdmissionNotes notes, Appeals appeals) {
        this.entries = entries;
        this.notes = notes;
        this.appeals = appeals;
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

    /** Why the secretariat rejected the proposal, and why its State appeals. */
    @Override
    public List<Ground> grounds(UUID subject) {
        var rejected = notes.findByEntryIdOrderByDecidedAtDesc(subject).stream()
                .limit(1)
                .map(AdmissionNote::reason);
        var appealed = appeals.last(subject).stream().map(Appeal::reason);
        return Stream.concat(
                        rejected.filter(Objects::nonNull).map(why -> new Ground(Ground.Side.REJECTION, why)),
                        appealed.filter(Objects::nonNull).map(why -> new Ground(Ground.Side.APPEAL, why)))
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

package org.riskcatalog.adoption.corrigendum;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.Paragraph;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The editor proposes to put the wording of a text in force right; one proposal at a time. */
@Component
public class ProposeCorrigendum {

    private final Corrigenda corrigenda;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    ProposeCorrigendum(
            Corrigenda corrigenda,
            RiskEntries entries,
            Revisions revisions,
            MemberStates members,
            ApplicationEventPublisher events) {
        this.corrigenda = corrigenda;
        this.entries = entries;
        this.revisions = revisions;
        this.members = members;
        this.events = events;
    }

    /** Whether the text is in force and no other corrigendum to it is on its way. */
    public boolean possible(UUID entry) {
        return entries.get(entry).status() == EntryStatus.IN_FORCE
                && corrigenda.findByEntryIdOrderByNumber(entry).stream().noneMatch(Corrigendum::open);
    }

    /** The words that are in force. */
    public Wording inForce(UUID entry) {
        return Wording.of(text(entries.get(entry)));
    }

    /** Something changes, and no paragraph appears or disappears: that would be more than a correction. */
    public void check(UUID entry, Wording words, Faults faults) {
        var before = text(entries.get(entry));
        var after = words.in(before);
        if (after.equals(before)) {
            faults.add("text.title", "adoption.corrigendum-changes-nothing");
        }
        var one = ids(before);
        var other = ids(after);
        Stream.concat(one.stream(), other.stream())
                .distinct()
                .filter(id -> one.contains(id) != other.contains(id))
                .forEach(id -> faults.add("text." + id, "adoption.corrigendum-words-only"));
    }

    /** Returns the corrigendum, which goes under silence next. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Corrigendum propose(UUID id, Wording words, String reason, Act act) {
        var entry = entries.get(id);
        if (!possible(id)) {
            throw Refusal.of("adoption.corrigendum-not-possible");
        }
        var before = text(entry);
        var after = words.in(before);
        var revision = revisions.corrected(entry, after, "editor", reason, act.receivedAt());
        var changed = changed(before, after);
        var corrigendum = corrigenda.save(new Corrigendum(
                UUID.randomUUID(),
                id,
                corrigenda.findByEntryIdOrderByNumber(id).size() + 1,
                revision.id(),
                Objects.requireNonNull(entry.inForceRevision()),
                String.join(",", changed),
                reason,
                act.actor().person(),
                act.receivedAt(),
                CorrigendumStatus.PROPOSED));
        events.publishEvent(new CorrigendumProposed(
                corrigendum.id(), id, entry.handle(), corrigendum.number(), changed.size(), asked(act)));
        return corrigendum;
    }

    private List<String> asked(Act act) {
        return members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
    }

    private EntryText text(RiskEntry entry) {
        return revisions.text(Objects.requireNonNull(entry.inForceRevision(), entry.handle() + " is not in force"));
    }

    private static List<String> ids(EntryText text) {
        return text.paragraphs().stream().map(Paragraph::id).toList();
    }

    private static List<String> changed(EntryText before, EntryText after) {
        var old = before.paragraphs();
        return after.paragraphs().stream()
                .filter(paragraph -> !old.contains(paragraph))
                .map(Paragraph::id)
                .toList();
    }
}

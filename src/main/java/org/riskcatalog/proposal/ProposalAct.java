package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.catalog.text.StateChoices;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** The proposal as a State's act: its content is the whole text; it has an outer deadline only once it was returned. */
@Component
class ProposalAct implements NationalAct<EntryText> {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final MemberStates states;
    private final StateChoices choices;
    private final AdmissionNotes notes;
    private final ProposalTimes times;

    ProposalAct(
            RiskEntries entries,
            Revisions revisions,
            MemberStates states,
            StateChoices choices,
            AdmissionNotes notes,
            ProposalTimes times) {
        this.entries = entries;
        this.revisions = revisions;
        this.states = states;
        this.choices = choices;
        this.notes = notes;
        this.times = times;
    }

    @Override
    public String word() {
        return "proposal";
    }

    @Override
    public Class<EntryText> content() {
        return EntryText.class;
    }

    @Override
    public String texts() {
        return "catalog.text";
    }

    /** Of a draft only the title is known; who took over a returned proposal begins with its text. */
    @Override
    public EntryText empty(UUID subject, String state) {
        var entry = entries.get(subject);
        return entry.currentRevision() == null ? BlankText.titled(entry.title()) : revisions.text(entry.revision());
    }

    @Override
    public UUID entryOf(UUID subject) {
        return subject;
    }

    @Override
    public Optional<Instant> outerDeadline(UUID subject) {
        return Optional.of(entries.get(subject))
                .filter(entry -> entry.status() == EntryStatus.RETURNED)
                .map(entry -> times.lapse(entry.statusSince()));
    }

    /** Why it was returned, once it was. */
    @Override
    public Map<String, Object> facts(UUID subject, String state, Actor actor) {
        return entries.get(subject).status() == EntryStatus.RETURNED
                ? Map.of(
                        "returned",
                        Objects.requireNonNullElse(notes.last(subject).reason(), ""))
                : Map.of();
    }

    @Override
    public Map<String, List<Option>> choices(UUID subject, String state, Actor actor) {
        return choices.of("", actor.locale());
    }

    @Override
    public void check(UUID subject, String state, EntryText content, Faults faults) {
        var known = states.all().stream().map(member -> member.code()).toList();
        if (!known.containsAll(content.affectedStates())) {
            faults.add("affectedStates", "proposal.fault.unknown-state");
        }
        for (int i = 0; i < content.measures().size(); i++) {
            var measure = content.measures().get(i);
            if (measure.lead() != null && measure.participants().contains(measure.lead())) {
                faults.add("measures[" + i + "].participants", "proposal.fault.lead-repeated");
            }
            if (measure.budget() != null && measure.currency() == null) {
                faults.add("measures[" + i + "].currency", "proposal.fault.currency-missing");
            }
        }
        if (content.urgency() == Urgency.EMERGENCY && content.scenario() == null) {
            faults.add("scenario", "proposal.fault.emergency-needs-scenario");
        }
    }

    @Override
    public @Nullable String restsOn(UUID subject) {
        return null;
    }

    @Override
    public void drafted(UUID subject, String state, EntryText content) {
        var entry = entries.get(subject);
        entry.retitle(content.title(), content.language());
        entries.save(entry);
    }

    @Override
    public void signed(Signed<EntryText> signed) {
        var entry = entries.get(signed.subject());
        var at = signed.act().receivedAt();
        var kind = entry.currentRevision() == null ? RevisionKind.INITIAL : RevisionKind.SUBSTANTIVE;
        revisions.release(entry, signed.content(), kind, signed.state(), null, at);
        entries.save(entry);
    }

    /** The case withdraws it; nothing else is to be done. */
    @Override
    public void declined(UUID subject, String state, Act act) {}
}

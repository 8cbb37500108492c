package org.riskcatalog.adoption.silence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.riskcatalog.workflow.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the silence of a text: freezes which text it is, asks the rule how long, notes which States are asked. */
@Component
public class OpenSilence {

    private final SilenceStore silences;
    private final List<SilentTexts> texts;
    private final RiskEntries entries;
    private final MemberStates members;
    private final Seats seats;
    private final OpenAlarms alarms;
    private final Rules rules;
    private final Clock clock;

    OpenSilence(
            SilenceStore silences,
            List<SilentTexts> texts,
            RiskEntries entries,
            MemberStates members,
            Seats seats,
            OpenAlarms alarms,
            Rules rules,
            Clock clock) {
        this.silences = silences;
        this.texts = texts;
        this.entries = entries;
        this.members = members;
        this.seats = seats;
        this.alarms = alarms;
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns the id of the silence, which waits for the chair's proposal. */
    @Transactional
    public UUID open(SubjectKind kind, UUID subject) {
        var now = clock.instant();
        var text = text(kind, subject);
        var urgency = entries.get(text.entryId()).urgency();
        var ruling = rules.ask(
                "silencePeriod",
                Map.of(
                        "urgency",
                        urgency.name(),
                        "openAlarm",
                        alarms.any(text.entryId()),
                        "kind",
                        text.textKind(),
                        "budget",
                        text.budget()));
        var electorate = members.asOf(now).stream().map(MemberState::code).toList();
        var silence =
                Silence.open(text, Pace.of(urgency), Period.of(ruling), electorate, SeatThen.of(seats.at(now)), now);
        return silences.save(silence).id();
    }

    private SilentText text(SubjectKind kind, UUID subject) {
        return texts.stream()
                .filter(room -> room.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room has texts of kind " + kind))
                .of(subject);
    }
}

package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.acts.NumberSeries;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.members.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The registrar issues what was announced: each decision gets its number, without gaps, and is sealed in standard form. */
@Component
public class IssueDecision {

    private final DecisionStore store;
    private final Decisions decisions;
    private final DecisionLock lock;
    private final StandardForm form;
    private final Checksums checksums;
    private final NumberSeries numbers;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    IssueDecision(
            DecisionStore store,
            Decisions decisions,
            DecisionLock lock,
            StandardForm form,
            Checksums checksums,
            NumberSeries numbers,
            Seats seats,
            ApplicationEventPublisher events) {
        this.store = store;
        this.decisions = decisions;
        this.lock = lock;
        this.form = form;
        this.checksums = checksums;
        this.numbers = numbers;
        this.seats = seats;
        this.events = events;
    }

    /** What would be issued now, the entry's own decision first. */
    public List<Decision> toIssue(UUID entry) {
        return decisions.ofEntry(entry).stream()
                .filter(decision -> decision.status() == DecisionStatus.EFFECTIVE)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID entry, Act act) {
        lock.ofEntry(entry);
        toIssue(entry).forEach(decision -> issue(decision, act.receivedAt()));
    }

    private void issue(Decision decision, Instant at) {
        var number = number(at);
        var content = checksums.canonical(form.of(decision, corrects(decision), number, at));
        var checksum = Checksums.ofCanonical(content);
        decision.issue(number, content, checksum, at);
        store.save(decision);
        events.publishEvent(
                new DecisionIssued(decision.entryId(), decision.reference(), number, checksum, decision.electorate()));
    }

    /** The number of the decision on the text that a corrigendum corrects. */
    private @Nullable String corrects(Decision decision) {
        return decision.subjectKind() == SubjectKind.CORRIGENDUM
                ? decisions.on(decision.entryId()).map(Decision::number).orElse(null)
                : null;
    }

    /** The year is that of the seat. */
    private String number(Instant at) {
        var year = Year.from(at.atZone(seats.at(at).zone()));
        return "CA/DEC/%d/%02d".formatted(numbers.next("decision/" + year), year.getValue() % 100);
    }
}

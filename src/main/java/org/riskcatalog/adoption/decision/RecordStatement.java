package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A head puts a statement on record, at any time before the decision is issued. */
@Component
public class RecordStatement {

    private final Statements statements;
    private final Decisions decisions;
    private final DecisionLock lock;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    RecordStatement(
            Statements statements,
            Decisions decisions,
            DecisionLock lock,
            MemberStates members,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.decisions = decisions;
        this.lock = lock;
        this.members = members;
        this.events = events;
    }

    /**
     * What it is made about: an entry, one of its measures, or a corrigendum to it.
     *
     * @param revision number of the revision that is its text now
     */
    public record Subject(
            UUID entry,
            SubjectKind kind,
            UUID id,
            String reference,
            @Nullable Integer revision) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Subject subject, String state, StatementKind kind, String text, List<String> about, Act act) {
        lock.ofSubject(subject.id());
        if (decisions.issued(subject.id())) {
            throw Refusal.of("adoption.decision-issued-already");
        }
        statements.save(new Statement(
                act.id(),
                0,
                subject.entry(),
                subject.kind(),
                subject.id(),
                state,
                kind,
                text,
                String.join(",", about),
                subject.revision(),
                act.actor().person(),
                act.receivedAt()));
        var asked =
                members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
        events.publishEvent(
                new StatementRecorded(subject.entry(), subject.id(), subject.reference(), state, kind, asked));
    }
}

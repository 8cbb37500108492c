package org.riskcatalog.adoption;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.catalog.EntryMoves;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat records what a meeting decided about an entry. */
@Component
public class RecordOutcome {

    /** A third deferral would be one too many. */
    private static final int DEFERRALS = 2;

    private final RiskEntries entries;
    private final EntryMoves moves;
    private final EntryTexts texts;
    private final ChannelChoices choices;
    private final Decisions decisions;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    RecordOutcome(
            RiskEntries entries,
            EntryMoves moves,
            EntryTexts texts,
            ChannelChoices choices,
            Decisions decisions,
            MemberStates members,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.moves = moves;
        this.texts = texts;
        this.choices = choices;
        this.decisions = decisions;
        this.members = members;
        this.events = events;
    }

    /** What the procedure allows for the entry as it stands now. */
    public List<Ending> open(UUID id) {
        var deferred = moves.of(id).stream()
                .filter(move -> move.to() == EntryStatus.DEFERRED)
                .count();
        return Stream.of(Ending.values())
                .filter(ending -> ending != Ending.DEFERRED || deferred < DEFERRALS)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID id, Ending ending, String reason, Act act) {
        if (!open(id).contains(ending)) {
            throw Refusal.of("adoption.ending-not-open");
        }
        var entry = entries.get(id);
        var at = act.receivedAt();
        if (entry.status() == EntryStatus.DEFERRED) {
            entry.become(EntryStatus.AT_MEETING, at);
        }
        entry.become(ending.status(), at);
        entries.save(entry);
        var states = members.asOf(at).stream().map(MemberState::code).toList();
        if (ending == Ending.ADOPTED) {
            decisions.adopted(texts.of(id), basis(id), states, at);
        }
        events.publishEvent(new OutcomeRecorded(id, entry.handle(), ending, reason, states));
    }

    private Basis basis(UUID entry) {
        return choices.latest(entry)
                .map(choice -> new Basis(
                        Method.CONSENSUS_AT_MEETING,
                        choice.rule(),
                        choice.ruleVersion(),
                        choice.reason(),
                        choice.noted()))
                .orElse(new Basis(Method.CONSENSUS_AT_MEETING, "consensus", "1", "", false));
    }
}

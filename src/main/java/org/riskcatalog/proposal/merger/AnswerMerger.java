package org.riskcatalog.proposal.merger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sponsor's head agrees to a merger, or does not. */
@Component
public class AnswerMerger {

    private final RiskEntries entries;
    private final Mergers mergers;
    private final MergerAnswers answers;
    private final AskedToMerge asked;
    private final ApplicationEventPublisher events;

    AnswerMerger(
            RiskEntries entries,
            Mergers mergers,
            MergerAnswers answers,
            AskedToMerge asked,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.mergers = mergers;
        this.answers = answers;
        this.asked = asked;
        this.events = events;
    }

    /**
     * @param id the proposal that is to be merged
     * @throws Refusal if another State has taken over what that State proposed
     */
    @Transactional
    public void answer(UUID id, String state, boolean agrees, @Nullable String reason, Act act) {
        if (!asked.asks(id, state)) {
            throw Refusal.of("proposal.fault.merger-passed-on");
        }
        var merger = mergers.pending(id);
        answers.save(new MergerAnswer(
                UUID.randomUUID(),
                0,
                merger.id(),
                state,
                agrees,
                reason,
                act.actor().person(),
                act.receivedAt()));
        var entry = entries.get(id);
        events.publishEvent(new MergerAnswered(id, entry.handle(), entry.sponsors(), state, agrees));
    }
}

package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.DecisionStatus;
import org.riskcatalog.adoption.decision.Decisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A State asked for a debate on what silence adopted: when the secretariat announces it, it records what was said. What is
 * adopted stays adopted.
 */
@Component
public class RecordDebate {

    private final AgendaItemStore items;
    private final Decisions decisions;
    private final Electorates electorates;
    private final ApplicationEventPublisher events;

    RecordDebate(
            AgendaItemStore items, Decisions decisions, Electorates electorates, ApplicationEventPublisher events) {
        this.items = items;
        this.decisions = decisions;
        this.electorates = electorates;
        this.events = events;
    }

    /** Items of an entry that wait to be announced and about which a State asked for a debate. */
    public List<AgendaItem> asked(UUID entry) {
        var unannounced = decisions.ofEntry(entry).stream()
                .filter(decision -> decision.status() == DecisionStatus.INTERIM)
                .map(Decision::subjectId)
                .toList();
        return items.findByEntryIdOrderByPapersAt(entry).stream()
                .filter(item -> item.open() && item.matter() == MatterKind.ADOPTION && item.takenOffBy() != null)
                .filter(item -> unannounced.contains(item.subjectId()))
                .toList();
    }

    /**
     * @param where the meeting or circular by which it is announced
     * @param words what was said
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID entry, String where, String words, Act act) {
        for (var item : asked(entry)) {
            item.debated(words);
            items.save(item);
            events.publishEvent(new ItemDebated(
                    item.id(),
                    entry,
                    item.reference(),
                    item.debateAskedBy(),
                    where,
                    words,
                    electorates.at(act.receivedAt())));
        }
    }
}

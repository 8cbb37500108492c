package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All outcomes of agenda items, for reading. */
@Component
public class ItemOutcomes {

    private final ItemOutcomeStore store;

    ItemOutcomes(ItemOutcomeStore store) {
        this.store = store;
    }

    /** The last one written; it may have been returned. */
    public Optional<ItemOutcome> latest(UUID item) {
        return store.findByItemIdOrderByWrittenAt(item).stream().reduce((earlier, later) -> later);
    }

    /** The one that waits for somebody's confirmation. @throws IllegalStateException if none does */
    public ItemOutcome pending(UUID item) {
        return latest(item)
                .filter(outcome -> outcome.status() == OutcomeStatus.WRITTEN || outcome.status() == OutcomeStatus.CHAIR)
                .orElseThrow(() -> new IllegalStateException("no outcome of item " + item + " waits"));
    }

    /** What a meeting did, the earliest written first; returned ones left out. */
    public List<ItemOutcome> ofMeeting(UUID meeting) {
        return standing(store.findByMeetingIdOrderByWrittenAt(meeting));
    }

    /** Of several items, over all their meetings. */
    public List<ItemOutcome> of(List<UUID> items) {
        return items.isEmpty() ? List.of() : standing(store.findByItemIdInOrderByWrittenAt(items));
    }

    private static List<ItemOutcome> standing(List<ItemOutcome> all) {
        return all.stream()
                .filter(outcome -> outcome.status() != OutcomeStatus.RETURNED)
                .toList();
    }
}

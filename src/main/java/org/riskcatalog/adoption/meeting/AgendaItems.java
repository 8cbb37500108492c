package org.riskcatalog.adoption.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All agenda items, for reading. */
@Component
public class AgendaItems {

    private final AgendaItemStore store;
    private final ItemOutcomes outcomes;
    private final PassedItems passed;
    private final Matters matters;

    AgendaItems(AgendaItemStore store, ItemOutcomes outcomes, PassedItems passed, Matters matters) {
        this.store = store;
        this.outcomes = outcomes;
        this.passed = passed;
        this.matters = matters;
    }

    public Optional<AgendaItem> find(UUID id) {
        return store.findById(id);
    }

    /** @throws IllegalStateException if there is none */
    public AgendaItem get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no agenda item " + id));
    }

    /** What was said for and against it before it came to a meeting. */
    public List<Ground> grounds(AgendaItem item) {
        return matters.of(item.matter()).grounds(item.subjectId());
    }

    /** What is on the agenda of a meeting, what the meeting passed on to a later one, and what it did not come to; A items first. */
    public List<AgendaItem> of(UUID meeting) {
        var passedOn = Stream.concat(
                        outcomes.ofMeeting(meeting).stream().map(ItemOutcome::itemId), passed.of(meeting).stream())
                .distinct()
                .toList();
        var later = passedOn.isEmpty() ? List.<AgendaItem>of() : store.findAllByIdIn(passedOn);
        return Stream.concat(store.findByMeetingIdOrderByReference(meeting).stream(), later.stream())
                .collect(Collectors.toMap(AgendaItem::id, item -> item, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(AgendaItem::kind).thenComparing(AgendaItem::reference))
                .toList();
    }

    /** Of an entry and of its measures, the earliest first. */
    public List<AgendaItem> ofEntry(UUID entry) {
        return store.findByEntryIdOrderByPapersAt(entry);
    }

    /** Those that no scheduled meeting may take yet, the longest waiting first. */
    public List<AgendaItem> waiting() {
        return store.findByStatusOrderByPapersAt(ItemStatus.WAITING);
    }
}

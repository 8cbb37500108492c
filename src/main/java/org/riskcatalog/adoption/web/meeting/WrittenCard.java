package org.riskcatalog.adoption.web.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.ItemOutcomes;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.adoption.meeting.Outcome;
import org.springframework.stereotype.Component;

/** What stands written about an item and waits for confirmation. */
@Component
class WrittenCard {

    private final AgendaItems items;
    private final ItemOutcomes outcomes;
    private final Meetings meetings;

    WrittenCard(AgendaItems items, ItemOutcomes outcomes, Meetings meetings) {
        this.items = items;
        this.outcomes = outcomes;
        this.meetings = meetings;
    }

    /** @param splitOff titles of measures */
    record Written(
            ItemCard item,
            Outcome outcome,
            String words,
            List<String> splitOff,
            @Nullable String chairState) {}

    Written of(UUID id) {
        var item = items.get(id);
        var outcome = outcomes.pending(id);
        var meeting = meetings.get(outcome.meetingId());
        return new Written(
                ItemCard.of(item, meeting, items.grounds(item)),
                outcome.outcome(),
                outcome.words(),
                outcome.splitOff(),
                meeting.chairState());
    }
}

package org.riskcatalog.adoption;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** All choices of channel; append-only. */
@Component
public class ChannelChoices {

    private final ChannelChoiceStore store;
    private final JdbcAggregateOperations aggregates;

    ChannelChoices(ChannelChoiceStore store, JdbcAggregateOperations aggregates) {
        this.store = store;
        this.aggregates = aggregates;
    }

    void add(ChannelChoice choice) {
        aggregates.insert(choice);
    }

    /** The last one made for the entry. */
    public Optional<ChannelChoice> latest(UUID entry) {
        return store.findByEntryIdOrderByDecidedAtDesc(entry).stream().findFirst();
    }
}

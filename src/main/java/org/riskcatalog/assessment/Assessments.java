package org.riskcatalog.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the last closed round of an entry came to; for the rooms that build on it. */
@Component
public class Assessments {

    private final Aggregates aggregates;

    Assessments(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    public Optional<Aggregate> last(UUID entry) {
        return Optional.ofNullable(last(List.of(entry)).get(entry));
    }

    /** For several entries in one SQL statement. */
    public Map<UUID, Aggregate> last(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return aggregates.findByEntryIdInOrderByNumber(entries).stream()
                .collect(Collectors.toMap(Aggregate::entryId, Function.identity(), (earlier, later) -> later));
    }
}

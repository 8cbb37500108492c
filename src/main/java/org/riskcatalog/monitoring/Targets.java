package org.riskcatalog.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.EntryTarget;
import org.riskcatalog.members.Span;
import org.riskcatalog.members.configuration.ConfigurationFiles;
import org.springframework.stereotype.Component;

/** How long an entry should stand where it is ({@code config/oversight.yaml}); for the eye, no deadline follows from it. */
@Component
public class Targets implements EntryTarget {

    /** @param stalled nothing on record for this long: the chair is told */
    record Shape(
            @NotNull Map<EntryStatus, Span> targets,
            @NotNull Span stalled) {}

    private final Shape shape;

    Targets(ConfigurationFiles files) {
        this.shape = files.read("config/oversight.yaml", Shape.class);
    }

    @Override
    public Optional<Instant> of(EntryStatus status, Instant since) {
        return Optional.ofNullable(shape.targets().get(status)).map(span -> moved(since, span, 1));
    }

    /** By status, an entry that came to it before this instant is late now. */
    public Map<EntryStatus, Instant> latestSince(Instant now) {
        return shape.targets().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, target -> moved(now, target.getValue(), -1)));
    }

    /** What has not moved since this instant is stalled. */
    Instant stalledBefore(Instant now) {
        return moved(now, shape.stalled(), -1);
    }

    private static Instant moved(Instant from, Span span, int direction) {
        long amount = direction * span.amount();
        var at = from.atZone(ZoneOffset.UTC);
        return switch (span.unit()) {
            case HOURS -> at.plusSeconds(amount).toInstant();
            case DAYS, WORKING_DAYS -> at.plusDays(amount).toInstant();
            case MONTHS -> at.plusMonths(amount).toInstant();
        };
    }
}

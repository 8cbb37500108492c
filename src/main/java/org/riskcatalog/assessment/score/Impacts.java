package org.riskcatalog.assessment.score;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.AtLeastOne;

/**
 * The impact in its seven dimensions: 0 is no effect, 5 catastrophic; null where the State does not score the
 * dimension. One dimension at least is 1 or more.
 */
@AtLeastOne(
        of = {
            "human",
            "economic",
            "environment",
            "essentialServices",
            "territoryBorder",
            "socialStability",
            "internationalRelations"
        },
        from = 1)
public record Impacts(
        @Min(0) @Max(5) @Nullable Integer human,
        @Min(0) @Max(5) @Nullable Integer economic,
        @Min(0) @Max(5) @Nullable Integer environment,
        @Min(0) @Max(5) @Nullable Integer essentialServices,
        @Min(0) @Max(5) @Nullable Integer territoryBorder,
        @Min(0) @Max(5) @Nullable Integer socialStability,
        @Min(0) @Max(5) @Nullable Integer internationalRelations) {

    /** The worst dimension, 0 to 5; empty if none is scored. */
    public OptionalInt worst() {
        return Stream.of(
                        human,
                        economic,
                        environment,
                        essentialServices,
                        territoryBorder,
                        socialStability,
                        internationalRelations)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max();
    }
}

package org.riskcatalog.measures.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The top of an adopted entry's page while its measures are not all decided; before that room speaks that adopted the text. */
@Component
@Order(0)
class MeasuresHeadline implements EntryHeadline {

    private final Measures measures;
    private final MeasureStrips strips;
    private final OwnTasks tasks;

    MeasuresHeadline(Measures measures, MeasureStrips strips, OwnTasks tasks) {
        this.measures = measures;
        this.strips = strips;
        this.tasks = tasks;
    }

    @Override
    public Optional<Headline> of(RiskEntry entry, Actor reader) {
        if (entry.status() != EntryStatus.ADOPTED) {
            return Optional.empty();
        }
        var all = measures.findByEntryIdOrderByPosition(entry.id());
        return all.stream().allMatch(measure -> measure.status().decided())
                ? Optional.empty()
                : Optional.of(headline(entry, all, reader));
    }

    private Headline headline(RiskEntry entry, List<Measure> all, Actor reader) {
        var call = all.stream()
                .filter(measure -> measure.status() == MeasureStatus.UNDER_CONSULTATION)
                .min(Comparator.comparing(Measure::callClosesAt))
                .orElse(null);
        var task = tasks.ofEntry(entry.id(), reader).stream().findFirst();
        return new Headline(
                "measures.headline",
                List.of(
                        all.size(),
                        count(all, MeasureStatus.ADOPTED),
                        count(all, MeasureStatus.UNDER_CONSULTATION),
                        count(all, MeasureStatus.UNDER_SILENCE)),
                call == null ? null : call.callClosesAt(),
                task.map(own -> "/tasks/" + own.id()).orElse(null),
                task.isPresent() ? "measures.headline.act" : null,
                strip(call, reader),
                null);
    }

    private static long count(List<Measure> all, MeasureStatus status) {
        return all.stream().filter(measure -> measure.status() == status).count();
    }

    /** That of the call that closes first. */
    private @Nullable Strip strip(@Nullable Measure call, Actor reader) {
        return call == null
                ? null
                : strips.of(List.of(MeasureStrips.Of.of(call)), reader).get(call.id());
    }
}

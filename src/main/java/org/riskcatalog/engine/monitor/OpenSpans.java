package org.riskcatalog.engine.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From when to when a step was open, each time; while it was open several times at once, as in several calls, time passed once. */
final class OpenSpans {

    private record Span(Instant from, Instant to) {}

    private final List<Span> spans = new ArrayList<>();

    void add(Instant from, Instant to) {
        spans.add(new Span(from, to));
    }

    int times() {
        return spans.size();
    }

    Duration took() {
        var took = Duration.ZERO;
        var until = Instant.MIN;
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var from = span.from().isAfter(until) ? span.from() : until;
            if (span.to().isAfter(from)) {
                took = took.plus(Duration.between(from, span.to()));
                until = span.to();
            }
        }
        return took;
    }
}

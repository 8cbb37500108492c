package org.riskcatalog.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Span;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The demonstration's clock as JSON. */
@RestController
@Profile("demo")
class ClockResource {

    private static final String NEXT_DEADLINE = "NEXT_DEADLINE";

    private final DemoClock clock;

    ClockResource(DemoClock clock) {
        this.clock = clock;
    }

    /** @param advance {@code NEXT_DEADLINE} or a length such as {@code P3D} or {@code PT6H}; null to only look */
    record Advance(@Nullable String advance) {}

    @GetMapping("/api/demo/clock")
    DemoClock.Moved look() {
        return new DemoClock.Moved(clock.now(), List.of());
    }

    @PostMapping("/api/demo/clock")
    DemoClock.Moved advance(@RequestBody Advance wish) {
        if (wish.advance() == null) {
            throw Refusal.of("demo.fault.advance-missing");
        }
        return NEXT_DEADLINE.equals(wish.advance()) ? clock.toNextDeadline() : clock.to(target(wish.advance()));
    }

    @ExceptionHandler
    ProblemDetail notSettled(DemoClock.NotSettled fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, fault.getMessage());
    }

    private Instant target(String word) {
        try {
            var span = Span.of(word);
            var now = clock.now().atZone(ZoneOffset.UTC);
            return switch (span.unit()) {
                case HOURS -> now.plusSeconds(span.amount()).toInstant();
                case DAYS -> now.plusDays(span.amount()).toInstant();
                case MONTHS -> now.plusMonths(span.amount()).toInstant();
                case WORKING_DAYS -> throw new IllegalArgumentException(word);
            };
        } catch (IllegalArgumentException e) {
            throw Refusal.of("demo.fault.not-a-length", word);
        }
    }
}

package org.riskcatalog.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.CaseTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demonstration's clock as a page. */
@Controller
@Profile("demo")
class ClockPage {

    private static final Map<String, Duration> LENGTHS = Map.of(
            "PT1H", Duration.ofHours(1),
            "P1D", Duration.ofDays(1),
            "P7D", Duration.ofDays(7),
            "P30D", Duration.ofDays(30));

    private final DemoClock clock;
    private final CaseTime cases;

    ClockPage(DemoClock clock, CaseTime cases) {
        this.clock = clock;
        this.cases = cases;
    }

    @GetMapping("/demo/clock")
    String show(Model model) {
        model.addAttribute("now", clock.now());
        model.addAttribute("next", next());
        model.addAttribute("stuck", cases.stuck());
        model.addAttribute("lengths", List.of("PT1H", "P1D", "P7D", "P30D"));
        return "pages/demo/clock";
    }

    /** @param advance {@code NEXT_DEADLINE} or one of the offered lengths; anything else moves nothing */
    @PostMapping("/demo/clock")
    String advance(@RequestParam String advance) {
        if ("NEXT_DEADLINE".equals(advance)) {
            clock.toNextDeadline();
        } else if (LENGTHS.containsKey(advance)) {
            clock.to(clock.now().plus(LENGTHS.get(advance)));
        }
        return "redirect:/demo/clock";
    }

    private @Nullable Instant next() {
        var timer = cases.nextTimer();
        return cases.nextTaskDue()
                .filter(due -> timer.isEmpty() || due.isBefore(timer.get()))
                .or(() -> timer)
                .orElse(null);
    }
}

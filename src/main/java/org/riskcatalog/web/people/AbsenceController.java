package org.riskcatalog.web.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.people.DeclareAbsence;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own absences: while they last, substitutes act. */
@Controller
@RequestMapping("/account/absence")
class AbsenceController {

    private final PeopleActs acts;
    private final DeclareAbsence absences;
    private final MandateLines lines;
    private final Clock clock;

    AbsenceController(PeopleActs acts, DeclareAbsence absences, MandateLines lines, Clock clock) {
        this.acts = acts;
        this.absences = absences;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param until last day away */
    record Answers(
            @NotNull @OfThisCentury @Nullable LocalDate from,
            @OfThisCentury @Nullable LocalDate until) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute("answers", new Answers(null, null));
        return page(model);
    }

    @PostMapping
    ModelAndView declare(
            @Valid @ModelAttribute("answers") Answers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        var until = answers.until();
        return acts.done(
                        "people/absence",
                        key,
                        answers,
                        binding,
                        act -> absences.declare(
                                Objects.requireNonNull(answers.from())
                                        .atStartOfDay(zone())
                                        .toInstant(),
                                until == null
                                        ? null
                                        : until.plusDays(1).atStartOfDay(zone()).toInstant(),
                                act))
                ? new ModelAndView("redirect:/account/absence")
                : new ModelAndView(page(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/{absence}/end")
    String end(@PathVariable UUID absence, @RequestParam String key) {
        acts.done(
                "people/end-absence",
                key,
                Map.of("absence", absence),
                new MapBindingResult(Map.of(), "answers"),
                act -> absences.end(absence, act));
        return "redirect:/account/absence";
    }

    /** The days of the person's State; of a body, those of the seat. */
    private ZoneId zone() {
        return lines.zone(acts.actor().state().orElse(""));
    }

    private String page(Model model) {
        model.addAttribute("absences", absences.of(acts.actor(), clock.instant()));
        model.addAttribute("form", "people.absence");
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/people/absence";
    }
}

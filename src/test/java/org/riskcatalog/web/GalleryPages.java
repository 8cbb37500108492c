package org.riskcatalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Receipt;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Question;
import org.riskcatalog.web.view.RoadStep;
import org.riskcatalog.web.view.Segment;
import org.riskcatalog.web.view.Spread;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.web.view.Why;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that show every layout and fragment once, filled by hand. */
@Controller
class GalleryPages {
    enum Value {
        APPROVE,
        HOLD,
        OBJECT
    }

    record Milestone(@NotBlank String text, @Nullable LocalDate due) {}

    record Answers(
            @NotNull Value value,
            @Nullable String reasons,
            @NotBlank @Size(max = 40) String title,
            @Nullable BigDecimal budget,
            @NotNull LocalDate due,
            @Nullable LocalDateTime expiresAt,
            @Nullable String lead,
            @Nullable List<String> experts,
            boolean agreed,
            @Nullable List<String> drivers,
            @Nullable List<@Valid Milestone> milestones) {}

    static Answers filled() {
        return new Answers(
                Value.HOLD,
                "Ministry of <Energy> & others",
                "Shared forecast",
                new BigDecimal("1200.50"),
                LocalDate.of(2026, 6, 3),
                LocalDateTime.of(2026, 6, 3, 12, 0),
                "UZ",
                List.of("b"),
                true,
                List.of("Glaciers shrink"),
                List.of(new Milestone("First gauge", LocalDate.of(2026, 9, 1))));
    }

    @GetMapping("/gallery/question")
    String question(Model model) {
        model.addAttribute("answers", filled());
        return ask(model);
    }

    @PostMapping("/gallery/question")
    String answer(
            @Valid @ModelAttribute("answers") Answers answers,
            BindingResult binding,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return ask(model);
    }

    @GetMapping("/gallery/faults")
    String faults(Model model) {
        model.addAttribute("answers", filled());
        model.addAttribute(
                "typed",
                Map.of(
                        "title", "half a tit",
                        "due", "soon",
                        "experts", List.of("a", "b"),
                        "drivers[0]", "one",
                        "drivers[1]", new String[] {""}));
        model.addAttribute(
                "faults",
                List.of(
                        new Fault("milestones[0].text", "NotBlank", List.of()),
                        new Fault("drivers[1]", "NotBlank", List.of()),
                        new Fault("drivers", "Size", List.of(30, 0)),
                        new Fault("due", "typeMismatch", List.of("LocalDate")),
                        new Fault("title", "Size", List.of(40, 0)),
                        new Fault("value", "NotNull", List.of()),
                        new Fault("", "gallery.four-eyes", List.of())));
        return ask(model);
    }

    @GetMapping("/gallery/check")
    String check(Model model, @RequestParam org.springframework.util.MultiValueMap<String, String> typed) {
        model.addAttribute("typed", typed);
        model.addAttribute("consequence", new Told("gallery.consequence", List.of(6)));
        model.addAttribute("facts", List.of(Fact.of("gallery.fact", Phrase.of("gallery.word"), Gallery.NOW)));
        ask(model);
        return "gallery/check";
    }

    record Told(String code, List<Object> arguments) {}

    private static String ask(Model model) {
        model.addAttribute(
                "question",
                new Question(
                        "gallery.form",
                        "/gallery/question",
                        "KZ-2026-001",
                        "Cascading failure in winter",
                        new EntryPart("M-2026-001-2", "Shared spares", "/measures/M-2026-001-2"),
                        Phrase.of("gallery.stage"),
                        Instant.parse("2026-06-01T13:00:00Z"),
                        Phrase.of("gallery.otherwise"),
                        true,
                        Phrase.of("gallery.kept", Gallery.NOW),
                        strip(),
                        "key-1"));
        model.addAttribute("values", Value.values());
        model.addAttribute("people", List.of(new Option("a", "A. Aitov", "energy"), new Option("b", "B. Isakov")));
        model.addAttribute("labelArguments", List.of("Kyrgyzstan", 2));
        return "gallery/question";
    }

    static Strip strip() {
        return new Strip(
                Phrase.counted("gallery.replied", 3, 6),
                List.of(
                        new Cell("KZ", Pattern.HATCH, "gallery.replied.word", false),
                        new Cell(
                                "KG",
                                Pattern.WORK,
                                Phrase.of("gallery.unsigned"),
                                Phrase.of("gallery.opened", Gallery.NOW),
                                true),
                        new Cell("TJ", Pattern.SEED, "gallery.replied.word", false),
                        new Cell("TM", Pattern.LINE, "gallery.none", false),
                        new Cell("UZ", Pattern.CHECK, "gallery.replied.word", false),
                        new Cell("AZ", Pattern.OPEN, "gallery.awaited", false)));
    }

    @GetMapping("/gallery/views")
    String views(Model model, @RequestParam(defaultValue = "0") int page) {
        model.addAttribute("strip", strip());
        model.addAttribute(
                "road",
                List.of(
                        new RoadStep(
                                Phrase.of("gallery.proposal"),
                                Phrase.of("gallery.opened", Gallery.NOW),
                                RoadStep.Progress.DONE),
                        new RoadStep(Phrase.of("gallery.review"), null, RoadStep.Progress.HERE),
                        new RoadStep(
                                Phrase.of("gallery.in-force"), Phrase.of("gallery.not-yet"), RoadStep.Progress.AHEAD)));
        model.addAttribute(
                "why",
                new Why(
                        Phrase.counted("gallery.needs", 2),
                        Phrase.of("gallery.why"),
                        List.of(Fact.of("gallery.fact", "KZ <b>", Gallery.NOW, LocalDate.of(2026, 5, 1)))));
        model.addAttribute(
                "segments",
                List.of(
                        new Segment(Segment.Kind.SAME, "less than "),
                        new Segment(Segment.Kind.DELETED, "15"),
                        new Segment(Segment.Kind.INSERTED, "10"),
                        new Segment(Segment.Kind.SAME, " days <")));
        model.addAttribute(
                "spread",
                new Spread(
                        new BigDecimal("3.5"),
                        new BigDecimal(3),
                        new BigDecimal(4),
                        new BigDecimal(2),
                        new BigDecimal(5)));
        model.addAttribute(
                "paragraphs",
                List.of(
                        new Text("summary", 1, "gallery.summary", List.of("Two dry seasons <in> a row"), false),
                        new Text("drivers", 2, "gallery.drivers", List.of("Glaciers", "Losses"), true)));
        model.addAttribute("page", new Page<>(List.of("a", "b", "c"), page, 3, 30));
        model.addAttribute(
                "receipt",
                new Receipt(
                        UUID.fromString("00000000-0000-0000-0000-000000000001"),
                        "review/sign",
                        "9f3c51ae",
                        Gallery.NOW,
                        List.of("KZ", "secretariat"),
                        "KZ-2026-001"));
        model.addAttribute("due", Gallery.NOW.plusSeconds(187200));
        return "gallery/views";
    }

    @GetMapping({"/gallery/not-there", "/api/gallery/not-there"})
    String notThere() {
        throw new NotThere();
    }

    @GetMapping("/gallery/number/{number}")
    String number(@PathVariable int number) {
        return "gallery/" + number;
    }

    @GetMapping("/gallery/asked")
    String asked(@RequestParam int number) {
        return "gallery/" + number;
    }

    @GetMapping("/gallery/late")
    String late() {
        throw new OptimisticLockingFailureException("somebody was faster");
    }

    @GetMapping("/gallery/refused")
    String refused() {
        throw Refusal.of("gallery.four-eyes");
    }

    record Text(String id, int number, String heading, List<String> lines, boolean list) {}
}

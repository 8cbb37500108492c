package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.meeting.ChangeMeeting;
import org.riskcatalog.adoption.meeting.CirculateAgenda;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.web.view.Moments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat moves or cancels a meeting that lies ahead, and sends its agenda out. */
@Controller
@RequestMapping("/meetings/{reference}")
class ChangeController {

    private final ShowMeeting show;
    private final ChangeMeeting changes;
    private final CirculateAgenda agendas;
    private final OfficeActs acts;
    private final Moments moments;

    ChangeController(
            ShowMeeting show, ChangeMeeting changes, CirculateAgenda agendas, OfficeActs acts, Moments moments) {
        this.show = show;
        this.changes = changes;
        this.agendas = agendas;
        this.acts = acts;
        this.moments = moments;
    }

    record Circulated(String meeting) {}

    record CancelAnswers(
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    @GetMapping("/move")
    String askMove(@PathVariable String reference, Model model) {
        var meeting = ahead(reference);
        var local = LocalDateTime.ofInstant(meeting.startsAt(), meeting.zone());
        model.addAttribute("answers", new MoveAnswers(local, meeting.place()));
        return page(meeting, "move", model);
    }

    @PostMapping("/move")
    ModelAndView move(
            @PathVariable String reference,
            @Valid @ModelAttribute("answers") MoveAnswers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        var meeting = ahead(reference);
        var page = page(meeting, "move", model);
        return acts.done(
                        "meetings/move",
                        key,
                        answers,
                        binding,
                        act -> changes.move(
                                meeting.id(),
                                Objects.requireNonNull(answers.startsAt()),
                                Objects.requireNonNull(answers.place()),
                                act))
                ? back(reference)
                : new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/cancel")
    String askCancel(@PathVariable String reference, Model model) {
        model.addAttribute("answers", new CancelAnswers(""));
        return page(ahead(reference), "cancel", model);
    }

    @PostMapping("/cancel")
    ModelAndView cancel(
            @PathVariable String reference,
            @Valid @ModelAttribute("answers") CancelAnswers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        var meeting = ahead(reference);
        var page = page(meeting, "cancel", model);
        return acts.done(
                        "meetings/cancel",
                        key,
                        answers,
                        binding,
                        act -> changes.cancel(meeting.id(), Objects.requireNonNull(answers.reason()), act))
                ? back(reference)
                : new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/circulate")
    ModelAndView circulate(@PathVariable String reference, @RequestParam String key) {
        var meeting = ahead(reference);
        acts.carryOut(
                "meetings/circulate", key, new Circulated(reference), act -> agendas.circulate(meeting.id(), act));
        return back(reference);
    }

    /** @throws NotThere also once it has begun, and for everybody but the secretariat */
    private Meeting ahead(String reference) {
        acts.secretariat();
        var meeting = show.named(reference);
        if (!meeting.aheadAt(moments.now())) {
            throw new NotThere();
        }
        return meeting;
    }

    private static String page(Meeting meeting, String word, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("form", "adoption." + word + "-meeting");
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/adoption/meeting/" + word;
    }

    private static ModelAndView back(String reference) {
        return new ModelAndView("redirect:/meetings/" + reference);
    }
}

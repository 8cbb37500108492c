package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.ScheduleMeeting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat calls a meeting. */
@Controller
@RequestMapping("/meetings/new")
class ScheduleController {

    private final ScheduleMeeting meetings;
    private final OfficeActs acts;

    ScheduleController(ScheduleMeeting meetings, OfficeActs acts) {
        this.meetings = meetings;
        this.acts = acts;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("answers", new SittingAnswers(null, null, ""));
        return page(model);
    }

    @PostMapping
    ModelAndView schedule(
            @Valid @ModelAttribute("answers") SittingAnswers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        var page = page(model);
        var made = new AtomicReference<@Nullable String>();
        if (!acts.done("meetings/schedule", key, answers, binding, act -> made.set(schedule(answers, act)))) {
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var reference = made.get();
        return new ModelAndView("redirect:/meetings" + (reference == null ? "" : "/" + reference));
    }

    private String schedule(SittingAnswers answers, Act act) {
        return meetings.schedule(
                        Objects.requireNonNull(answers.body()),
                        Objects.requireNonNull(answers.startsAt()),
                        Objects.requireNonNull(answers.place()),
                        null,
                        act)
                .reference();
    }

    private String page(Model model) {
        acts.secretariat();
        model.addAttribute("form", "adoption.schedule-meeting");
        model.addAttribute("bodies", Body.values());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/adoption/meeting/new";
    }
}

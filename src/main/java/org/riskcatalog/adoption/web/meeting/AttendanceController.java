package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.meeting.Attendance;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.RecordAttendance;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
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

/** The secretariat records which of the mandated persons attend a meeting that has begun. */
@Controller
@RequestMapping("/meetings/{reference}/attendance")
class AttendanceController {

    private final ShowMeeting show;
    private final RecordAttendance recording;
    private final Attendance attendance;
    private final OfficeActs acts;
    private final Moments moments;
    private final Texts texts;

    AttendanceController(
            ShowMeeting show,
            RecordAttendance recording,
            Attendance attendance,
            OfficeActs acts,
            Moments moments,
            Texts texts) {
        this.show = show;
        this.recording = recording;
        this.attendance = attendance;
        this.acts = acts;
        this.moments = moments;
        this.texts = texts;
    }

    record Answers(@Nullable List<UUID> present) {

        List<UUID> people() {
            return present == null ? List.of() : present;
        }
    }

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        var meeting = begun(reference);
        var present = attendance.at(meeting.id()).stream()
                .map(Attendance.Present::person)
                .toList();
        model.addAttribute("answers", new Answers(present));
        return page(meeting, model);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String reference,
            @Valid @ModelAttribute("answers") Answers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        var meeting = begun(reference);
        var page = page(meeting, model);
        return acts.done(
                        "meetings/attendance",
                        key,
                        answers,
                        binding,
                        act -> recording.record(meeting.id(), answers.people(), act))
                ? new ModelAndView("redirect:/meetings/" + reference)
                : new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Meeting begun(String reference) {
        acts.secretariat();
        var meeting = show.named(reference);
        if (!meeting.begunAt(moments.now())) {
            throw new NotThere();
        }
        return meeting;
    }

    private String page(Meeting meeting, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "people", recording.mandated(meeting).stream().map(this::option).toList());
        model.addAttribute("form", "adoption.attendance");
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/adoption/meeting/attendance";
    }

    private Option option(RecordAttendance.Mandated one) {
        var mandate = new ShownMeeting.Attendee(one.person().name(), one.mandate());
        var role = texts.say(mandate.role());
        return new Option(
                one.person().id().toString(),
                one.person().name(),
                mandate.state().isEmpty() ? role : role + ", " + texts.state(mandate.state()));
    }
}

package org.riskcatalog.rotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.rotation.PlanRotation;
import org.riskcatalog.rotation.TakeChair;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the chair. What cannot be undone is shown with its consequence before it is done. */
@Controller
@RequestMapping("/chair")
class ChairPages {

    private static final String PAGE = "pages/rotation/chair";
    private static final String BACK = "redirect:/chair";

    private final ShownChair chair;
    private final ChairActs acts;
    private final ChairChecks checks;
    private final TakeChair chairs;
    private final MemberStates states;
    private final Texts texts;
    private final Reader reader;

    ChairPages(
            ShownChair chair,
            ChairActs acts,
            ChairChecks checks,
            TakeChair chairs,
            MemberStates states,
            Texts texts,
            Reader reader) {
        this.chair = chair;
        this.acts = acts;
        this.checks = checks;
        this.chairs = chairs;
        this.states = states;
        this.texts = texts;
        this.reader = reader;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("answers", new TypedPlan(null, null));
        return page(model, "rotation.plan");
    }

    /** Shows what it comes to; done once that is confirmed. */
    @PostMapping("/plan")
    String plan(
            @ModelAttribute("answers") TypedPlan typed,
            BindingResult faults,
            @RequestParam String key,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            HttpServletResponse response) {
        if (!PlanRotation.mayPlan(actor())) {
            throw new NotThere();
        }
        return done(
                "rotation.plan",
                () -> {
                    var plan = typed.read();
                    if (confirmed) {
                        acts.plan(plan.incoming(), plan.day(), actor(), key);
                        return BACK;
                    }
                    acts.check(plan.incoming(), plan.day(), actor());
                    return checks.plan(
                            Objects.requireNonNull(plan.incoming()), Objects.requireNonNull(plan.day()), model);
                },
                faults,
                model,
                response);
    }

    @PostMapping("/note")
    String note(
            @ModelAttribute("answers") ChairActs.Note note,
            BindingResult faults,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        return done(
                "rotation.note",
                () -> {
                    acts.note(note.note(), actor(), key);
                    return BACK;
                },
                faults,
                model,
                response);
    }

    @PostMapping("/cancel")
    String cancel(@RequestParam String key) {
        acts.cancel(actor(), key);
        return BACK;
    }

    /** Shows what it comes to; done once that is confirmed. */
    @PostMapping("/confirm")
    String confirm(@RequestParam String key, @RequestParam(defaultValue = "false") boolean confirmed, Model model) {
        if (!confirmed) {
            var rotation = chairs.offered(actor());
            return rotation.awaitsConfirmation() ? checks.confirmation(rotation, model) : BACK;
        }
        acts.confirm(actor(), key);
        return BACK;
    }

    private String done(
            String form, Supplier<String> act, BindingResult faults, Model model, HttpServletResponse response) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            refuse(refusal, faults);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model, form);
        }
    }

    private String page(Model model, String form) {
        model.addAttribute("chair", chair.to(actor()));
        model.addAttribute("states", states());
        model.addAttribute("form", form);
        model.addAttribute("key", UUID.randomUUID().toString());
        return PAGE;
    }

    private List<Option> states() {
        return states.all().stream()
                .map(MemberState::code)
                .map(code -> new Option(code, texts.state(code)))
                .toList();
    }

    private static void refuse(Refusal refusal, BindingResult faults) {
        refusal.faults()
                .forEach(fault -> faults.rejectValue(
                        fault.field().isEmpty() ? null : fault.field(),
                        fault.code(),
                        fault.arguments().toArray(),
                        null));
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}

package org.riskcatalog.rotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
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

/** The page of the chair. Each act stands with its consequence beside its button. */
@Controller
@RequestMapping("/chair")
class ChairPages {

    private static final String PAGE = "pages/rotation/chair";
    private static final String BACK = "redirect:/chair";

    private final ShownChair chair;
    private final ChairActs acts;
    private final MemberStates states;
    private final Texts texts;
    private final Reader reader;

    ChairPages(ShownChair chair, ChairActs acts, MemberStates states, Texts texts, Reader reader) {
        this.chair = chair;
        this.acts = acts;
        this.states = states;
        this.texts = texts;
        this.reader = reader;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("answers", new ChairActs.Plan(null, null));
        return page(model, "rotation.plan");
    }

    @PostMapping("/plan")
    String plan(
            @ModelAttribute("answers") ChairActs.Plan plan,
            BindingResult faults,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        return done(
                "rotation.plan", () -> acts.plan(plan.incoming(), plan.day(), actor(), key), faults, model, response);
    }

    @PostMapping("/note")
    String note(
            @ModelAttribute("answers") ChairActs.Note note,
            BindingResult faults,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        return done("rotation.note", () -> acts.note(note.note(), actor(), key), faults, model, response);
    }

    @PostMapping("/cancel")
    String cancel(@RequestParam String key) {
        acts.cancel(actor(), key);
        return BACK;
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String key) {
        acts.confirm(actor(), key);
        return BACK;
    }

    /** A day that cannot be read is missing: the rules say so, after the right to ask. */
    private String done(String form, Runnable act, BindingResult faults, Model model, HttpServletResponse response) {
        try {
            act.run();
            return BACK;
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

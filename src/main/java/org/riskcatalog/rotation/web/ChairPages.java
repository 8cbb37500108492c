package org.riskcatalog.rotation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    record Plan(
            @NotBlank @Nullable String incoming,
            @NotNull @Nullable LocalDate day) {}

    record Note(@NotBlank @Size(max = 4000) @Nullable String note) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute("answers", new Plan(null, null));
        return page(model, "rotation.plan");
    }

    @PostMapping("/plan")
    String plan(
            @Valid @ModelAttribute("answers") Plan plan,
            BindingResult faults,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        if (!faults.hasErrors()) {
            try {
                acts.plan(Objects.requireNonNull(plan.incoming()), Objects.requireNonNull(plan.day()), actor(), key);
                return BACK;
            } catch (Refusal refusal) {
                refuse(refusal, faults);
            }
        }
        return refused(model, "rotation.plan", response);
    }

    @PostMapping("/note")
    String note(
            @Valid @ModelAttribute("answers") Note note,
            BindingResult faults,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        if (faults.hasErrors()) {
            return refused(model, "rotation.note", response);
        }
        acts.note(Objects.requireNonNull(note.note()), actor(), key);
        return BACK;
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

    private String refused(Model model, String form, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, form);
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

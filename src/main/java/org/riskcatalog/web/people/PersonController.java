package org.riskcatalog.web.people;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.people.CloseAccount;
import org.riskcatalog.people.GrantMandate;
import org.riskcatalog.people.ResetAccess;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a person: access and mandates, and what one may do about them. */
@Controller
@RequestMapping("/people/{person}")
class PersonController {

    private final PersonSheet sheet;
    private final PeopleActs acts;
    private final GrantMandate mandates;
    private final ResetAccess access;
    private final CloseAccount accounts;

    PersonController(
            PersonSheet sheet, PeopleActs acts, GrantMandate mandates, ResetAccess access, CloseAccount accounts) {
        this.sheet = sheet;
        this.acts = acts;
        this.mandates = mandates;
        this.access = access;
        this.accounts = accounts;
    }

    @GetMapping
    String show(@PathVariable UUID person, Model model) {
        return sheet.draw(person, model);
    }

    @PostMapping("/reset")
    ModelAndView reset(@PathVariable UUID person, @RequestParam String key, Model model, RedirectAttributes next) {
        var token = new AtomicReference<@Nullable String>();
        var answer =
                carryOut("people/reset", person, key, Map.of(), model, act -> token.set(access.reset(person, act)));
        if (token.get() != null) {
            next.addFlashAttribute("token", token.get());
        }
        return answer;
    }

    @PostMapping("/end-sessions")
    ModelAndView endSessions(@PathVariable UUID person, @RequestParam String key, Model model) {
        return carryOut("people/end-sessions", person, key, Map.of(), model, act -> accounts.endSessions(person, act));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable UUID person, @RequestParam String key, Model model) {
        return carryOut("people/close", person, key, Map.of(), model, act -> accounts.close(person, act));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable UUID person, @RequestParam String key, Model model) {
        return carryOut("people/reopen", person, key, Map.of(), model, act -> accounts.reopen(person, act));
    }

    @PostMapping("/mandates/{mandate}/confirm")
    ModelAndView confirm(@PathVariable UUID person, @PathVariable UUID mandate, @RequestParam String key, Model model) {
        var answers = Map.of("mandate", mandate);
        return carryOut("people/confirm-mandate", person, key, answers, model, act -> mandates.confirm(mandate, act));
    }

    @PostMapping("/mandates/{mandate}/confirm-first")
    ModelAndView confirmFirst(
            @PathVariable UUID person,
            @PathVariable UUID mandate,
            @RequestParam(defaultValue = "") String token,
            @RequestParam String key,
            Model model) {
        var answers = Map.of("mandate", mandate);
        return carryOut(
                "people/confirm-first-secretariat",
                person,
                key,
                answers,
                model,
                act -> mandates.confirmFirstSecretariat(mandate, token, act));
    }

    @PostMapping("/mandates/{mandate}/end")
    ModelAndView end(@PathVariable UUID person, @PathVariable UUID mandate, @RequestParam String key, Model model) {
        var answers = Map.of("mandate", mandate);
        return carryOut("people/end-mandate", person, key, answers, model, act -> mandates.end(mandate, act));
    }

    /** Back to the page of the person: done, or with what was refused. */
    private ModelAndView carryOut(
            String type, UUID person, String key, Map<String, UUID> more, Model model, Consumer<Act> work) {
        var answers = new TreeMap<String, UUID>(more);
        answers.put("person", person);
        var binding = new MapBindingResult(answers, "answers");
        if (acts.done(type, key, answers, binding, work)) {
            return new ModelAndView("redirect:/people/" + person);
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "answers", binding);
        return new ModelAndView(sheet.draw(person, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}

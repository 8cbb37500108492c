package org.riskcatalog.web.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Sessions;
import org.riskcatalog.members.SignedIn;
import org.riskcatalog.people.ChoosePassword;
import org.riskcatalog.people.PeopleRights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: language, password, sessions. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final PeopleActs acts;
    private final ChoosePassword passwords;
    private final Sessions sessions;

    AccountController(PeopleActs acts, ChoosePassword passwords, Sessions sessions) {
        this.acts = acts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Model model) {
        return page(model);
    }

    @PostMapping("/password")
    ModelAndView password(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            @RequestParam String key,
            Model model,
            RedirectAttributes next) {
        var binding = new MapBindingResult(Map.of(), "answers");
        var chosen = new AtomicReference<@Nullable SignedIn>();
        if (acts.done(
                "people/password",
                key,
                Map.of(),
                binding,
                act -> chosen.set(passwords.knowing(old, password, again, act)))) {
            // Only now: had the act been undone, the session would stand for a password that nobody has.
            Optional.ofNullable(chosen.get()).ifPresent(sessions::goOn);
            next.addFlashAttribute("told", "people.account.password.done");
            return new ModelAndView("redirect:/account");
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "answers", binding);
        return new ModelAndView(page(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Of this person only, whatever handle is sent. */
    @PostMapping("/sessions/end")
    String end(@RequestParam(defaultValue = "") String handle) {
        var person = acts.actor().person();
        if (handle.isEmpty()) {
            sessions.endOthers(person);
        } else {
            sessions.end(person, handle);
        }
        return "redirect:/account";
    }

    private String page(Model model) {
        var reader = acts.actor();
        model.addAttribute("reader", reader);
        model.addAttribute("sessions", sessions.of(reader.person()));
        model.addAttribute("looks", PeopleRights.looks(reader));
        model.addAttribute("form", "people.account");
        // Nothing secret is sent back.
        model.addAttribute("typed", Map.of());
        model.addAttribute("shortest", ChoosePassword.SHORTEST);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/people/account";
    }
}

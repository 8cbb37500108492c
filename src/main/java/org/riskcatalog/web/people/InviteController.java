package org.riskcatalog.web.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.people.InvitePerson;
import org.riskcatalog.people.InvitePerson.Invited;
import org.riskcatalog.people.PeopleRights;
import org.riskcatalog.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator invites somebody. */
@Controller
class InviteController {

    private final InvitePerson invitations;
    private final PeopleActs acts;

    InviteController(InvitePerson invitations, PeopleActs acts) {
        this.invitations = invitations;
        this.acts = acts;
    }

    record Answers(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 60) @Nullable String username,
            @NotBlank @Email @Size(max = 320) @Nullable String email,
            @NotNull @Nullable Language language) {

        Answers {
            name = name == null ? "" : name.strip();
            username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
            email = email == null ? "" : email.strip();
        }
    }

    @GetMapping("/people/invite")
    String ask(Model model) {
        require();
        model.addAttribute("answers", new Answers("", "", "", null));
        return page(model);
    }

    @PostMapping("/people/invite")
    ModelAndView invite(
            @Valid @ModelAttribute("answers") Answers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model,
            RedirectAttributes next) {
        require();
        var invited = new AtomicReference<@Nullable Invited>();
        if (!acts.done("people/invite", key, answers, binding, act -> invited.set(invite(answers, act)))) {
            return new ModelAndView(page(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var now = invited.get();
        if (now == null) {
            return new ModelAndView("redirect:/people");
        }
        next.addFlashAttribute("token", now.token());
        return new ModelAndView("redirect:/people/" + now.person());
    }

    private Invited invite(Answers answers, Act act) {
        return invitations.invite(
                String.valueOf(answers.username()),
                String.valueOf(answers.name()),
                String.valueOf(answers.email()),
                Objects.requireNonNull(answers.language()).locale(),
                act);
    }

    private void require() {
        if (!PeopleRights.administers(acts.actor())) {
            throw new NotThere();
        }
    }

    private static String page(Model model) {
        model.addAttribute("form", "people.invite");
        model.addAttribute("languages", Language.values());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/people/invite";
    }
}

package org.riskcatalog.web.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.people.MakeFirstAdministrator;
import org.riskcatalog.people.StartTokens;
import org.riskcatalog.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of a new installation; as soon as there is somebody it does not exist. */
@Controller
@RequestMapping("/first-administrator")
class FirstAdministratorController {

    private final StartTokens startTokens;
    private final MakeFirstAdministrator first;

    FirstAdministratorController(StartTokens startTokens, MakeFirstAdministrator first) {
        this.startTokens = startTokens;
        this.first = first;
    }

    record Answers(
            @NotBlank @Nullable String token,
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 60) @Nullable String username,
            @NotBlank @Email @Size(max = 320) @Nullable String email,
            @NotNull @Nullable Language language,
            @NotBlank @Nullable String password,
            @Nullable String again) {

        Answers {
            username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        }

        /** A record would say its password wherever it is written. */
        @Override
        public String toString() {
            return "the first administrator " + username;
        }
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("answers", new Answers("", "", "", "", null, "", ""));
        return page(model);
    }

    @PostMapping
    ModelAndView make(@Valid @ModelAttribute("answers") Answers answers, BindingResult binding, Model model) {
        var page = page(model);
        if (!binding.hasErrors()) {
            try {
                make(answers);
                return new ModelAndView("redirect:/login?chosen");
            } catch (Refusal refusal) {
                PeopleActs.refuse(refusal, binding);
            }
        }
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void make(Answers answers) {
        first.make(
                String.valueOf(answers.token()),
                String.valueOf(answers.username()),
                String.valueOf(answers.name()),
                String.valueOf(answers.email()),
                Objects.requireNonNull(answers.language()).locale(),
                String.valueOf(answers.password()),
                String.valueOf(answers.again()));
    }

    private String page(Model model) {
        if (!startTokens.administratorWanted()) {
            throw new NotThere();
        }
        model.addAttribute("form", "people.first");
        model.addAttribute("languages", Language.values());
        return "pages/people/first-administrator";
    }
}

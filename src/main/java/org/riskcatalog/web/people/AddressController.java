package org.riskcatalog.web.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.people.CorrectAddress;
import org.riskcatalog.people.PeopleRights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The address of a person, corrected on the person's page by an administrator. */
@Controller
class AddressController {

    private final PersonSheet sheet;
    private final PeopleActs acts;
    private final CorrectAddress addresses;

    AddressController(PersonSheet sheet, PeopleActs acts, CorrectAddress addresses) {
        this.sheet = sheet;
        this.acts = acts;
        this.addresses = addresses;
    }

    record Answers(
            @NotBlank @Email @Size(max = 320) @Nullable String email) {

        Answers {
            email = email == null ? "" : email.strip();
        }
    }

    /** What is kept of the act: an address is no secret, and a repeat with another one is another act. */
    private record Corrected(UUID person, String email) {}

    @PostMapping("/people/{person}/address")
    ModelAndView correct(
            @PathVariable UUID person,
            @Valid @ModelAttribute("answers") Answers answers,
            BindingResult binding,
            @RequestParam String key,
            Model model) {
        if (!PeopleRights.administers(acts.actor())) {
            throw new NotThere();
        }
        var address = Objects.requireNonNull(answers.email());
        if (acts.done(
                "people/address",
                key,
                new Corrected(person, address),
                binding,
                act -> addresses.correct(person, address, act))) {
            return new ModelAndView("redirect:/people/" + person);
        }
        var page = sheet.draw(person, model);
        model.addAttribute("typed", Map.of("email", address));
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}

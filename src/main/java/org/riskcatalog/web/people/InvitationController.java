package org.riskcatalog.web.people;

import java.util.Map;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.people.ChoosePassword;
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

/** Whoever was invited, or whose access was reset, chooses a password with a one-time token. */
@Controller
@RequestMapping("/invitation/{code}")
class InvitationController {

    private final ChoosePassword passwords;

    InvitationController(ChoosePassword passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String ask(@PathVariable String code, Model model) {
        return page(code, model);
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model) {
        try {
            passwords.byToken(code, password, again);
            return new ModelAndView("redirect:/login?chosen");
        } catch (Refusal refusal) {
            var binding = new MapBindingResult(Map.of(), "answers");
            PeopleActs.refuse(refusal, binding);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "answers", binding);
            return new ModelAndView(page(code, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private String page(String code, Model model) {
        model.addAttribute("person", passwords.invited(code).orElseThrow(NotThere::new));
        model.addAttribute("code", code);
        model.addAttribute("shortest", ChoosePassword.SHORTEST);
        model.addAttribute("form", "people.invitation");
        model.addAttribute("typed", Map.of());
        return "pages/people/invitation";
    }
}

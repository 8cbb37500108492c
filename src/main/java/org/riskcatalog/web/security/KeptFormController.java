package org.riskcatalog.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.web.KeptForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.WebUtils;

/** Offers a form again that arrived after its session had ended, unless its own page does. */
@Controller
class KeptFormController {

    static final String PATH = "/kept-form";

    private final LateForms lateForms;
    private final Actors actors;

    KeptFormController(LateForms lateForms, Actors actors) {
        this.lateForms = lateForms;
        this.actors = actors;
    }

    @GetMapping(PATH)
    String offer(HttpServletRequest request, Model model) {
        var username = actors.current().map(Actor::username).orElseThrow(NotThere::new);
        lateForms
                .take(request, username)
                .ifPresent(form -> WebUtils.setSessionAttribute(request, KeptForm.ATTRIBUTE, form));
        if (!(WebUtils.getSessionAttribute(request, KeptForm.ATTRIBUTE) instanceof KeptForm form)) {
            throw new NotThere();
        }
        if (form.shownByItsPage()) {
            return "redirect:" + form.path();
        }
        model.addAttribute("kept", form);
        model.addAttribute("shown", typed(form));
        return "pages/people/kept-form";
    }

    /** Without the key that a person did not type. */
    private static Map<String, String[]> typed(KeptForm form) {
        var typed = new TreeMap<>(form.parameters());
        typed.remove("key");
        return typed;
    }
}

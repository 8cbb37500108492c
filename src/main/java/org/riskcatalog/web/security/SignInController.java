package org.riskcatalog.web.security;

import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Cycle;
import org.riskcatalog.members.people.StartTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
class SignInController {

    private static final String PAGE = "pages/members/sign-in";

    private final Actors actors;
    private final Cycle cycle;
    private final StartTokens startTokens;

    SignInController(Actors actors, Cycle cycle, StartTokens startTokens) {
        this.actors = actors;
        this.cycle = cycle;
        this.startTokens = startTokens;
    }

    @GetMapping("/login")
    String show(Model model) {
        return actors.current().isPresent() ? "redirect:/desk" : page(model);
    }

    @PostMapping(SignInFailed.PATH)
    String failed(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(SignInFailed.FAULT) String fault,
            @RequestAttribute(SignInFailed.SECONDS) long seconds,
            Model model) {
        model.addAttribute("username", username);
        model.addAttribute("fault", fault);
        model.addAttribute("seconds", seconds);
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("cycle", cycle);
        model.addAttribute("first", startTokens.administratorWanted());
        return PAGE;
    }
}

package org.riskcatalog.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Cycle;
import org.riskcatalog.people.StartTokens;
import org.riskcatalog.web.view.Texts;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
class SignInController {

    /** Why somebody is here, as the address says it. */
    private static final List<String> REASONS = List.of("out", "ended", "kept", "chosen");

    private final Actors actors;
    private final Cycle cycle;
    private final StartTokens startTokens;
    private final Texts texts;
    private final boolean demonstration;

    SignInController(Actors actors, Cycle cycle, StartTokens startTokens, Texts texts, Environment environment) {
        this.actors = actors;
        this.cycle = cycle;
        this.startTokens = startTokens;
        this.texts = texts;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** An account of the demonstration. */
    record Account(String username, String actsAs) {}

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (actors.current().isPresent()) {
            return "redirect:/desk";
        }
        REASONS.stream()
                .filter(reason -> request.getParameterMap().containsKey(reason))
                .findFirst()
                .ifPresent(reason -> model.addAttribute("told", "web.sign-in." + reason));
        return page("", model);
    }

    @PostMapping(SignInFailed.PATH)
    String failed(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(SignInFailed.FAULT) String fault,
            @RequestAttribute(SignInFailed.SECONDS) long seconds,
            Model model) {
        var binding = new MapBindingResult(Map.of(), "answers");
        binding.rejectValue(fault.endsWith("wrong") ? "username" : "", fault, new Object[] {seconds}, null);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "answers", binding);
        return page(username, model);
    }

    private String page(String username, Model model) {
        model.addAttribute("form", "web.sign-in");
        model.addAttribute("typed", Map.of("username", username));
        model.addAttribute("cycle", cycle);
        model.addAttribute("first", startTokens.administratorWanted());
        model.addAttribute("accounts", demonstration ? accounts() : null);
        return "pages/people/sign-in";
    }

    /** Those of one delegation, and the bodies. */
    private List<Account> accounts() {
        var delegation = Stream.of(
                        "head head-of-delegation",
                        "focal focal-point",
                        "deputy deputy-focal-point",
                        "expert national-expert")
                .map(line -> line.split(" "))
                .map(word -> new Account("kg." + word[0], texts.state("KG") + ", " + texts.say("web.role." + word[1])));
        var bodies = Stream.of("chair", "secretariat", "editor", "registrar", "admin")
                .map(word -> new Account(word, texts.say("web.role." + word)));
        var observer = new Account("unrcca.observer", "UNRCCA, " + texts.say("web.role.observer"));
        return Stream.of(delegation, bodies, Stream.of(observer))
                .flatMap(Function.identity())
                .toList();
    }
}

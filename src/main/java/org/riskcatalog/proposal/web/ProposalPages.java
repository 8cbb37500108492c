package org.riskcatalog.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a delegate opens a draft. */
@Controller
class ProposalPages {

    private static final String PAGE = "pages/proposal/new";

    private final OpenDraftAct drafts;
    private final Partners partners;
    private final Actors actors;

    ProposalPages(OpenDraftAct drafts, Partners partners, Actors actors) {
        this.drafts = drafts;
        this.partners = partners;
        this.actors = actors;
    }

    @GetMapping("/proposals/new")
    String begin(Model model) {
        var actor = delegate();
        model.addAttribute("answers", new NewProposal("", List.of()));
        return shown(model, UUID.randomUUID().toString(), actor);
    }

    @PostMapping("/proposals")
    String open(
            @Valid @ModelAttribute("answers") NewProposal proposal,
            BindingResult faults,
            @RequestParam String key,
            Model model,
            HttpServletResponse response) {
        var actor = delegate();
        if (faults.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return shown(model, key, actor);
        }
        return "redirect:/entries/" + drafts.open(proposal, actor, key).handle();
    }

    private Actor delegate() {
        return actors.current().filter(Actor::national).orElseThrow(NotThere::new);
    }

    private String shown(Model model, String key, Actor actor) {
        var state = actor.state().orElseThrow();
        model.addAttribute("partners", partners.namedBy(actor, state) ? partners.options(state, actor) : List.of());
        model.addAttribute("form", "proposal.new.form");
        model.addAttribute("key", key);
        return PAGE;
    }
}

package org.riskcatalog.desk.onestep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.KeptPages;
import org.riskcatalog.desk.answers.SentPage;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.web.view.Phrase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One-step acts as pages: the form, the check with the consequence, the receipt. */
@Controller
@RequestMapping("/entries/{handle}/acts/{word}")
class ActPages {

    private final Actors actors;
    private final OneStepActs all;
    private final ActFormPage pages;
    private final CarryOutAct carryOut;
    private final AnswersBinder binder;

    ActPages(Actors actors, OneStepActs all, ActFormPage pages, CarryOutAct carryOut, AnswersBinder binder) {
        this.actors = actors;
        this.all = all;
        this.pages = pages;
        this.carryOut = carryOut;
        this.binder = binder;
    }

    @GetMapping
    String show(
            @PathVariable String handle,
            @PathVariable String word,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var actor = actor();
        var offer = all.find(handle, word, actor);
        var late = KeptPages.take(request);
        if (late.isPresent() && !offer.to(actor)) {
            return pages.notOffered(offer, late.get(), response, model);
        }
        all.offered(handle, word, actor);
        if (late.isPresent()) {
            model.addAttribute("note", Phrase.of("desk.not-sent-yet"));
            return pages.show(offer, actor, binder.edited(offer.act().answers(), late.get()), List.of(), model);
        }
        return pages.begun(offer, actor, request.getParameterMap(), model);
    }

    /** Nothing is kept of a one-step act before it is sent, so its check page answers the form directly. */
    @PostMapping
    String take(
            @PathVariable String handle,
            @PathVariable String word,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var actor = actor();
        var page = new SentPage(request.getParameterMap());
        var offer = all.find(handle, word, actor);
        try {
            return take(offer, actor, page, response, model);
        } catch (NotThere notOffered) {
            return pages.notOffered(offer, page, response, model);
        }
    }

    private String take(
            OneStepActs.Offer offer, Actor actor, SentPage page, HttpServletResponse response, Model model) {
        var handle = offer.entry().handle();
        var word = offer.act().word();
        var sent = binder.tree(offer.act().answers(), page);
        try {
            return switch (page.next()) {
                case CONFIRM ->
                    "redirect:/receipts/"
                            + carryOut.carryOut(handle, word, actor, page.key(), sent)
                                    .act();
                case CHANGE -> pages.show(all.offered(handle, word, actor), actor, sent, List.of(), model);
                default -> next(all.offered(handle, word, actor), actor, page, model);
            };
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            if (refusal.recorded()) {
                model.addAttribute("handle", handle);
                model.addAttribute("sentences", refusal.faults());
                return "pages/desk/came-late";
            }
            return pages.show(all.offered(handle, word, actor), actor, sent, refusal.faults(), model);
        }
    }

    private String next(OneStepActs.Offer offer, Actor actor, SentPage page, Model model) {
        if (page.added().isPresent() || page.removed().isPresent()) {
            return pages.show(offer, actor, binder.edited(offer.act().answers(), page), List.of(), model);
        }
        return pages.check(offer, actor, binder.tree(offer.act().answers(), page), model);
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}

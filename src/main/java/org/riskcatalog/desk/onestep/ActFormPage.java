package org.riskcatalog.desk.onestep;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.desk.answers.AnswersBinder;
import org.riskcatalog.desk.answers.CheckPage;
import org.riskcatalog.desk.answers.FormPage;
import org.riskcatalog.desk.answers.SentPage;
import org.riskcatalog.desk.answers.Summary;
import org.riskcatalog.desk.forms.NamedEntries.NamedEntry;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.desk.onestep.OneStepActs.Offer;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Question;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the pages of a one-step act: its form, and the check before it is sent. */
@Component
class ActFormPage {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AnswersBinder binder;
    private final CheckPage checks;
    private final Summary summary;
    private final ObjectMapper json;

    ActFormPage(AnswersBinder binder, CheckPage checks, Summary summary, ObjectMapper json) {
        this.binder = binder;
        this.checks = checks;
        this.summary = summary;
        this.json = json;
    }

    static Phrase title(OneStepAct<?> act) {
        return Phrase.of(act.room() + "." + act.word() + ".title");
    }

    /** @param address fields that the address names: a link may say which thing the act is about, and nothing else */
    String begun(Offer offer, Actor actor, Map<String, String[]> address, Model model) {
        ObjectNode typed = json.valueToTree(offer.act().prefilled(offer.entry().id(), actor));
        typed.setAll(binder.tree(offer.act().answers(), new SentPage(ids(address))));
        return show(offer, actor, typed, List.of(), model);
    }

    private static Map<String, String[]> ids(Map<String, String[]> address) {
        return address.entrySet().stream()
                .filter(field -> Stream.of(field.getValue())
                        .allMatch(value -> ID.matcher(value).matches()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String show(Offer offer, Actor actor, ObjectNode typed, List<Fault> faults, Model model) {
        var act = offer.act();
        var entry = offer.entry().id();
        var answers = binder.bind(act.answers(), typed, Map.of()).answers();
        new FormPage(question(offer), answers, typed, faults, act.facts(entry, actor), act.choices(entry, actor))
                .into(model);
        return "acts/" + act.room() + "/" + act.word();
    }

    /** @throws org.riskcatalog.acts.Refusal if the answers would be refused */
    String check(Offer offer, Actor actor, ObjectNode typed, Model model) {
        return check(offer.act(), offer, actor, typed, model);
    }

    private <F extends Record> String check(
            OneStepAct<F> act, Offer offer, Actor actor, ObjectNode typed, Model model) {
        var entry = offer.entry().id();
        var choices = act.choices(entry, actor);
        var answers = binder.bind(act.answers(), typed, choices).orRefuse();
        CarryOutAct.check(act, entry, answers, actor).refuseIfAny();
        var page = new FormPage(question(offer), answers, typed, List.of(), Map.of(), choices);
        var word = act.room() + "." + act.word();
        checks.into(model, page, title(act), word, act.consequence(entry, answers, actor));
        return CheckPage.TEMPLATE;
    }

    /** It does not exist for who may not do it now; but whoever sent it finds what was typed. */
    String notOffered(Offer offer, SentPage sent, HttpServletResponse response, Model model) {
        var act = offer.act();
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("handle", offer.entry().handle());
        model.addAttribute("what", title(act));
        model.addAttribute("summary", summary.of(act.answers(), sent, act.texts()));
        return "pages/desk/not-offered";
    }

    private static Question question(Offer offer) {
        NamedEntry entry = offer.entry();
        var act = offer.act();
        return new Question(
                act.texts(),
                "/entries/" + entry.handle() + "/acts/" + act.word(),
                entry.handle(),
                entry.title(),
                null,
                title(act),
                null,
                null,
                false,
                null,
                null,
                UUID.randomUUID().toString());
    }
}

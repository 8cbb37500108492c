package org.riskcatalog.catalog.web;

import java.util.Comparator;
import java.util.List;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the reader may do about an entry in one step, at this moment; each room says so of its own acts. */
@Component
class OfferedActs {

    /** Where an act leads to. */
    record Offered(Phrase title, String path) {}

    private final ObjectProvider<OneStepAct<?>> acts;

    OfferedActs(ObjectProvider<OneStepAct<?>> acts) {
        this.acts = acts;
    }

    List<Offered> on(RiskEntry entry, Actor reader) {
        return acts.stream()
                .filter(act -> act.listed(entry.id(), reader))
                .sorted(Comparator.comparing(OneStepAct::word))
                .map(act -> new Offered(
                        Phrase.of(act.room() + "." + act.word() + ".title"),
                        "/entries/" + entry.handle() + "/acts/" + act.word()))
                .toList();
    }
}

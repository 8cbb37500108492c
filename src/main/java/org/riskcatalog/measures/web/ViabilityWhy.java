package org.riskcatalog.measures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.WeighedInputs;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.RuleWords;
import org.riskcatalog.web.view.Why;
import org.springframework.stereotype.Component;

/** What the rule said of a measure, with what it rests on: rule, clause, inputs. */
@Component
class ViabilityWhy {

    private static final List<String> INPUTS =
            List.of("leads", "participants", "minimum", "affectedParticipants", "budget", "funded");

    private final WeighedInputs inputs;
    private final RuleWords rules;

    ViabilityWhy(WeighedInputs inputs, RuleWords rules) {
        this.inputs = inputs;
        this.rules = rules;
    }

    /** Empty before the call closed. */
    Optional<Why> of(Measure measure) {
        var weighed = measure.weighedViability();
        if (weighed == null) {
            return Optional.empty();
        }
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                "measures.why.rule",
                rules.say(weighed.rule(), String.valueOf(weighed.reason())),
                rules.cite(weighed.rule(), String.valueOf(weighed.version()))));
        facts.add(Fact.of("measures.why.clause", Phrase.of("measures.why.clause-text")));
        var told = inputs.of(measure);
        INPUTS.stream()
                .filter(told::containsKey)
                .forEach(name -> facts.add(Fact.of("measures.why.input." + name, value(told.get(name)))));
        return Optional.of(new Why(
                Phrase.of("measures.viability." + weighed.outcome()), Phrase.of("measures.why.question"), facts));
    }

    private static Object value(Object told) {
        return told instanceof Boolean yes ? Phrase.of(yes ? "measures.why.yes" : "measures.why.no") : told.toString();
    }
}

package org.riskcatalog.adoption;

import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.adoption.silence.AdoptedBySilence;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An unbroken silence is a decision: it is on record in the same moment, for entries, measures and corrigenda alike. */
@Component
class RecordDecision {

    private final Silences silences;
    private final ChannelChoices choices;
    private final Decisions decisions;

    RecordDecision(Silences silences, ChannelChoices choices, Decisions decisions) {
        this.silences = silences;
        this.choices = choices;
        this.decisions = decisions;
    }

    @EventListener
    void record(AdoptedBySilence adopted) {
        var silence = silences.get(adopted.about().silence());
        decisions.adopted(silence, basis(silence));
    }

    /** For an entry the rule that chose the channel; for anything else the rule that set the period. */
    private Basis basis(Silence silence) {
        var period = silence.period();
        var ofPeriod = new Basis(Method.SILENCE, period.rule(), period.version(), period.reason(), false);
        if (silence.text().subjectKind() != SubjectKind.ENTRY) {
            return ofPeriod;
        }
        return choices.latest(silence.text().entryId())
                .map(choice ->
                        new Basis(Method.SILENCE, choice.rule(), choice.ruleVersion(), choice.reason(), choice.noted()))
                .orElse(ofPeriod);
    }
}

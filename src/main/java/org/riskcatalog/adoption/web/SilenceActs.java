package org.riskcatalog.adoption.web;

import java.util.ArrayList;
import java.util.List;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** What the reader may do about a silence now; the page leans to none of it. */
@Component
class SilenceActs {

    /** A button: word of the act, and where it leads. */
    record Button(String word, String path) {}

    private final BreakSilenceAct breaks;
    private final StatementAct statements;
    private final HoldAct holds;
    private final ObjectUseAct objections;
    private final CancelSilenceAct cancellations;
    private final WithdrawObjectionAct withdrawals;
    private final SilenceReading reading;

    SilenceActs(
            BreakSilenceAct breaks,
            StatementAct statements,
            HoldAct holds,
            ObjectUseAct objections,
            CancelSilenceAct cancellations,
            WithdrawObjectionAct withdrawals,
            SilenceReading reading) {
        this.breaks = breaks;
        this.statements = statements;
        this.holds = holds;
        this.objections = objections;
        this.cancellations = cancellations;
        this.withdrawals = withdrawals;
        this.reading = reading;
    }

    List<Button> of(Silence silence, Actor reader) {
        var handle = reading.entry(silence).handle();
        var buttons = new ArrayList<Button>();
        offered().stream()
                .filter(act -> fits(act, silence) && act.listed(silence.text().entryId(), reader))
                .forEach(act -> buttons.add(new Button(act.word(), path(handle, act, silence))));
        return buttons;
    }

    private List<OneStepAct<?>> offered() {
        return List.of(objections, breaks, statements, holds, cancellations, withdrawals);
    }

    private boolean fits(OneStepAct<?> act, Silence silence) {
        if (act == statements) {
            return silence.open();
        }
        if (act == objections) {
            return silence.status() == SilenceStatus.PROPOSED;
        }
        if (act == withdrawals) {
            return silence.status() == SilenceStatus.BROKEN && silence.text().subjectKind() == SubjectKind.ENTRY;
        }
        return act == cancellations ? silence.open() : silence.status().underSilence();
    }

    /** With the text that it is about: this silence, or what it covers. */
    private String path(String handle, OneStepAct<?> act, Silence silence) {
        var path = "/entries/" + handle + "/acts/" + act.word();
        if (act == statements) {
            return path + "?about=" + silence.text().subjectId();
        }
        return act == withdrawals ? path : path + "?silence=" + silence.id();
    }
}

package org.riskcatalog.adoption.web;

import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.silence.Receipts;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.springframework.stereotype.Component;

/** After a break by another State a further objection is worth making until the chair has chosen how the text goes on. */
@Component
class FurtherObjections {

    private final Conciliations conciliations;
    private final Receipts receipts;

    FurtherObjections(Conciliations conciliations, Receipts receipts) {
        this.conciliations = conciliations;
        this.receipts = receipts;
    }

    boolean possible(Silence silence, String state) {
        return silence.status() == SilenceStatus.BROKEN && !objected(silence, state) && !chosen(silence);
    }

    private boolean objected(Silence silence, String state) {
        return receipts.of(silence.id()).stream().filter(Received::objects).anyMatch(one -> state.equals(one.state()));
    }

    private boolean chosen(Silence silence) {
        return conciliations.findByEntryIdOrderByOpenedAt(silence.text().entryId()).stream()
                .filter(one -> silence.id().equals(one.silenceId()))
                .anyMatch(one -> one.course() != null);
    }
}

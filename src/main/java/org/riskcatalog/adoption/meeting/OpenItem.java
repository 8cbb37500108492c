package org.riskcatalog.adoption.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Something comes before a meeting: a matter to be debated, or what silence adopted. */
@Component
public class OpenItem {

    private final AgendaItemStore items;
    private final Matters matters;
    private final PlaceItems agendas;
    private final Clock clock;

    OpenItem(AgendaItemStore items, Matters matters, PlaceItems agendas, Clock clock) {
        this.items = items;
        this.matters = matters;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** A matter that was turned to a meeting is debated there. Returns the id of the item. */
    @Transactional
    public UUID debate(MatterKind kind, UUID subject) {
        var now = clock.instant();
        var paper = matters.of(kind).open(subject, now);
        return items.save(AgendaItem.of(ItemKind.B, kind, subject, paper, now)).id();
    }

    /** What silence adopted is announced or noted without debate, unless a State takes it off. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void agreed(MatterKind kind, UUID subject, Paper paper, Instant papersAt) {
        var how = kind == MatterKind.NOTE ? ItemKind.NOTE : ItemKind.A;
        agendas.placeNext(items.save(AgendaItem.of(how, kind, subject, paper, papersAt)));
    }
}

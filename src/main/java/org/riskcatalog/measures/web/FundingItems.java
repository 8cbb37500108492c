package org.riskcatalog.measures.web;

import java.util.List;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.forms.DeskItems;
import org.riskcatalog.measures.FundingAwaited;
import org.riskcatalog.measures.FundingAwaited.Waiting;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** Measures that wait for their funding, on the desk of the head of the State that leads them; without a deadline. */
@Component
class FundingItems implements DeskItems {

    private final FundingAwaited awaited;

    FundingItems(FundingAwaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public List<DeskItem> of(Actor reader) {
        var headed = reader.states().stream()
                .filter(state -> reader.is(Role.HEAD_OF_DELEGATION, state))
                .toList();
        return awaited.ledBy(headed).stream().map(FundingItems::item).toList();
    }

    private static DeskItem item(Waiting measure) {
        return new DeskItem(
                "funding/" + measure.id(),
                Phrase.of("measures.item.funding"),
                "/measures/" + measure.number(),
                measure.handle(),
                measure.entryTitle(),
                measure.language(),
                MeasureTaskParts.part(measure.number(), measure.title()),
                Phrase.of("measures.item.funding.stage"),
                null,
                Phrase.of("measures.item.funding.otherwise"),
                null,
                null);
    }
}

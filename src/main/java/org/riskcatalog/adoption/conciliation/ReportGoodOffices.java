package org.riskcatalog.adoption.conciliation;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair says what good offices came to; where their time runs out, they ended without a result. */
@Component
public class ReportGoodOffices {

    private final Conciliations conciliations;
    private final RiskEntries entries;
    private final MemberStates members;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportGoodOffices(
            Conciliations conciliations,
            RiskEntries entries,
            MemberStates members,
            Clock clock,
            ApplicationEventPublisher events) {
        this.conciliations = conciliations;
        this.entries = entries;
        this.members = members;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void report(UUID id, String result, Act act) {
        var conciliation = conciliations.get(id);
        conciliation.said(result);
        conciliations.save(conciliation);
        tell(conciliation.entryId(), result);
    }

    @Transactional
    public void timeIsOver(UUID id) {
        tell(conciliations.get(id).entryId(), "");
    }

    private void tell(UUID entry, String result) {
        var states =
                members.asOf(clock.instant()).stream().map(MemberState::code).toList();
        events.publishEvent(new GoodOfficesEnded(entry, entries.get(entry).handle(), result, states));
    }
}

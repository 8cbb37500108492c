package org.riskcatalog.adoption;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Instead of proposing again the silence that was cancelled, the chair takes the entry to a meeting. Anywhere else the rule
 * alone says by which channel an entry is decided.
 */
@Component
public class TakeToMeeting {

    private final Silences silences;
    private final RiskEntries entries;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    TakeToMeeting(Silences silences, RiskEntries entries, MemberStates members, ApplicationEventPublisher events) {
        this.silences = silences;
        this.entries = entries;
        this.members = members;
        this.events = events;
    }

    /** Whether the chair has cancelled the silence before this one, which is still to be proposed. */
    public boolean open(UUID silence) {
        var ahead = silences.get(silence);
        return !ahead.proposed()
                && entries.get(ahead.text().entryId()).status() == EntryStatus.CHANNEL
                && silences.before(ahead).filter(Silence::cancelledByChair).isPresent();
    }

    /** The case turns the entry to the meeting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(UUID silence, String reason, Act act) {
        if (!open(silence)) {
            throw Refusal.of("adoption.way-not-open");
        }
        var text = silences.get(silence).text();
        var all = members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
        events.publishEvent(new TakenToMeeting(text.entryId(), text.reference(), reason, all));
    }
}

package org.riskcatalog.adoption.conciliation;

import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair leads an entry out of conciliation. */
@Component
public class ChooseCourse {

    private final RiskEntries entries;
    private final MemberStates members;
    private final ApplicationEventPublisher events;

    ChooseCourse(RiskEntries entries, MemberStates members, ApplicationEventPublisher events) {
        this.entries = entries;
        this.members = members;
        this.events = events;
    }

    /** Silence asks about a risk that was assessed: an entry that was blocked before has to go the road to there first. */
    public boolean allowed(UUID id, Course course) {
        return course != Course.SILENCE || entries.get(id).level() != null;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID id, Course course, String reason, Act act) {
        if (!allowed(id, course)) {
            throw Refusal.of("adoption.course-not-open");
        }
        var entry = entries.get(id);
        switch (course) {
            case MEETING -> entry.become(EntryStatus.AT_MEETING, act.receivedAt());
            case RESOLUTION -> entry.become(EntryStatus.RESOLUTION, act.receivedAt());
            // The silence itself moves it, when it starts.
            case SILENCE -> {}
        }
        entries.save(entry);
        var states =
                members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
        events.publishEvent(new CourseChosen(id, entry.handle(), course, reason, states));
    }
}

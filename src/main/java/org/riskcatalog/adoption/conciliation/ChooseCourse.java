package org.riskcatalog.adoption.conciliation;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chair chooses how an entry is conciliated, or where it goes out of conciliation. */
@Component
public class ChooseCourse {

    private final Conciliations conciliations;
    private final StandingObjections objections;
    private final CourseRule rule;
    private final DraftingGroup groups;
    private final RiskEntries entries;
    private final MemberStates members;
    private final CourseTimes times;
    private final ApplicationEventPublisher events;

    ChooseCourse(
            Conciliations conciliations,
            StandingObjections objections,
            CourseRule rule,
            DraftingGroup groups,
            RiskEntries entries,
            MemberStates members,
            CourseTimes times,
            ApplicationEventPublisher events) {
        this.conciliations = conciliations;
        this.objections = objections;
        this.rule = rule;
        this.groups = groups;
        this.entries = entries;
        this.members = members;
        this.times = times;
        this.events = events;
    }

    /** @param states for a drafting group: whom the chair names besides the objectors */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID id, Course course, List<String> states, String reason, Act act) {
        var conciliation = conciliations.get(id);
        var broken = conciliation.silenceId();
        if (broken != null) {
            objections.close(broken);
        }
        if (rule.against(conciliation, course).isPresent()) {
            throw Refusal.of("adoption.course-not-open");
        }
        switch (course) {
            case GOOD_OFFICES -> conciliation.goodOffices(times.goodOffices(act.receivedAt()));
            case DRAFTING_GROUP -> call(conciliation, groups.with(conciliation, states), act);
            case MEETING -> leave(conciliation, course, EntryStatus.AT_MEETING, act);
            case RESOLUTION -> leave(conciliation, course, EntryStatus.RESOLUTION, act);
            case SILENCE -> close(conciliation, course, act);
            case NEW_TEXT -> conciliation.goesTo(course);
        }
        conciliations.save(conciliation);
        tell(conciliation, course, reason, act);
    }

    private void call(Conciliation conciliation, List<String> states, Act act) {
        var until = times.draftingGroup(act.receivedAt());
        conciliation.group(states, until);
        var entry = conciliation.entryId();
        events.publishEvent(new DraftingGroupCalled(entry, entries.get(entry).handle(), until, states));
    }

    private void leave(Conciliation conciliation, Course course, EntryStatus next, Act act) {
        var entry = entries.get(conciliation.entryId());
        entry.become(next, act.receivedAt());
        entries.save(entry);
        close(conciliation, course, act);
    }

    /** To a silence the entry moves when that starts. */
    private static void close(Conciliation conciliation, Course course, Act act) {
        conciliation.goesTo(course);
        conciliation.close(act.receivedAt());
    }

    private void tell(Conciliation conciliation, Course course, String reason, Act act) {
        var entry = conciliation.entryId();
        var all = members.asOf(act.receivedAt()).stream().map(MemberState::code).toList();
        events.publishEvent(new CourseChosen(entry, entries.get(entry).handle(), course, reason, all));
    }
}

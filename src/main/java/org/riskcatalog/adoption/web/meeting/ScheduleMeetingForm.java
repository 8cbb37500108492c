package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.ScheduleMeeting;
import org.riskcatalog.adoption.meeting.SittingRule;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** Something waits for a meeting, and none is scheduled that may take it: the secretariat calls one. */
@Component
class ScheduleMeetingForm implements TaskForm<ScheduleMeetingForm.Answers> {

    record Answers(
            @NotNull @Nullable LocalDateTime startsAt,
            @NotBlank @Size(max = 200) @Nullable String place) {}

    /** @param earliest papers are with the delegations long enough before */
    record Wanted(ItemCard item, Instant earliest) {}

    private final AgendaItems items;
    private final ScheduleMeeting meetings;
    private final SittingRule rule;
    private final Clock clock;

    ScheduleMeetingForm(AgendaItems items, ScheduleMeeting meetings, SittingRule rule, Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "adoption/schedule-meeting";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** The first morning on which the body could meet. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(rule.firstMorning(items.get(task.subject()), clock.instant()), null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var item = items.get(task.subject());
        return Map.of("wanted", new Wanted(ItemCard.of(item, null, items.grounds(item)), rule.earliest(item)));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var startsAt = Objects.requireNonNull(answers.startsAt());
        rule.check(startsAt, clock.instant(), faults);
        rule.checkPapers(items.get(task.subject()), startsAt, faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.schedule-meeting.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var item = items.get(task.subject());
        meetings.schedule(
                item.body(),
                Objects.requireNonNull(answers.startsAt()),
                Objects.requireNonNull(answers.place()),
                item.id(),
                act);
        return "scheduled";
    }
}

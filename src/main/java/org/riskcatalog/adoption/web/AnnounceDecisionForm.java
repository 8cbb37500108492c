package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.decision.AnnounceDecision;
import org.riskcatalog.adoption.decision.DecisionStatus;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.RecordDebate;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The secretariat says at which meeting it announced what was adopted; the minutes list it. */
@Component
class AnnounceDecisionForm implements TaskForm<AnnounceDecisionForm.Answers> {

    /** How it was announced. */
    enum Way {
        MEETING,
        /** Where no meeting was near. */
        CIRCULAR
    }

    /**
     * @param meeting its reference
     * @param where the circular
     * @param debate what was said; asked for where a State asked for a debate
     */
    record Answers(
            @NotNull @Nullable Way way,

            @Size(max = 20) @RequiredWhen(field = "way", in = "MEETING") @Nullable
            String meeting,

            @Size(max = 200) @RequiredWhen(field = "way", in = "CIRCULAR") @Nullable
            String where,

            @Size(max = 4000) @Nullable String debate) {}

    /** @param state that asked for a debate */
    record Asked(String reference, String state, @Nullable String reason) {}

    private final Decisions decisions;
    private final AnnounceDecision announcements;
    private final AnnouncingMeetings meetings;
    private final RecordDebate debates;
    private final Texts texts;

    AnnounceDecisionForm(
            Decisions decisions,
            AnnounceDecision announcements,
            AnnouncingMeetings meetings,
            RecordDebate debates,
            Texts texts) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.meetings = meetings;
        this.debates = debates;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "adoption/announce-decision";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        var first = meetings.of(task.entry()).stream().findFirst().map(Meeting::reference);
        return new Answers(first.isPresent() ? Way.MEETING : null, first.orElse(null), null, null);
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "adopted",
                decisions.ofEntry(task.entry()).stream()
                        .filter(decision -> decision.status() == DecisionStatus.INTERIM)
                        .map(AdoptedLine::of)
                        .toList(),
                "debates",
                debates.asked(task.entry()).stream()
                        .map(item -> new Asked(item.reference(), item.debateAskedBy(), item.takenOffReason()))
                        .toList());
    }

    /** Without a meeting since, only a circular is left. */
    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var held = meetings.of(task.entry());
        Map<String, List<Option>> choices = new HashMap<>();
        if (held.isEmpty()) {
            choices.put("way", List.of(noMeeting(), way(Way.CIRCULAR)));
        } else {
            choices.put("way", List.of(way(Way.MEETING), way(Way.CIRCULAR)));
            choices.put("meeting", held.stream().map(this::option).toList());
        }
        return choices;
    }

    private Option noMeeting() {
        return Option.barred(
                Way.MEETING.name(),
                texts.say("adoption.announce-decision.way.MEETING"),
                texts.say("adoption.announce-decision.way.MEETING.barred"));
    }

    private Option way(Way way) {
        var word = "adoption.announce-decision.way." + way;
        return new Option(way.name(), texts.say(word), texts.say(word + ".hint"));
    }

    private Option option(Meeting meeting) {
        return new Option(
                meeting.reference(),
                texts.say(
                        "adoption.meeting.option",
                        meeting.reference(),
                        texts.say("adoption.body." + meeting.body()),
                        meeting.startsAt(),
                        meeting.place()));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        if (answers.way() == Way.MEETING && meeting(task, answers).isEmpty()) {
            faults.add("meeting", "adoption.meeting-not-since");
        }
        if (words(answers).isEmpty() && !debates.asked(task.entry()).isEmpty()) {
            faults.add("debate", "adoption.debate-missing");
        }
    }

    private static String words(Answers answers) {
        return Objects.requireNonNullElse(answers.debate(), "").strip();
    }

    private Optional<Meeting> meeting(OpenTask task, Answers answers) {
        return meetings.of(task.entry()).stream()
                .filter(held -> held.reference().equals(answers.meeting()))
                .findFirst();
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.announce-decision.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        if (answers.way() == Way.CIRCULAR) {
            announce(task.entry(), Objects.requireNonNull(answers.where()), null, answers, act);
        } else {
            var held = meeting(task, answers).orElseThrow();
            announce(task.entry(), held.reference(), held.id(), answers, act);
        }
        return "announced";
    }

    private void announce(UUID entry, String where, @Nullable UUID meeting, Answers answers, Act act) {
        debates.record(entry, where, words(answers), act);
        announcements.announce(entry, where, meeting, act);
    }
}

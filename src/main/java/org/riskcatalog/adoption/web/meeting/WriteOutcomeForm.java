package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.decision.Statements;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.Attendance;
import org.riskcatalog.adoption.meeting.ItemOutcomes;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.adoption.meeting.OpenOutcomes;
import org.riskcatalog.adoption.meeting.Outcome;
import org.riskcatalog.adoption.meeting.OutcomeStatus;
import org.riskcatalog.adoption.meeting.RecordDelegations;
import org.riskcatalog.adoption.meeting.WriteOutcome;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair asked "any objection?"; the secretariat writes how the meeting disposed of the item. */
@Component
class WriteOutcomeForm implements TaskForm<WriteOutcomeForm.Answers> {

    /**
     * @param delegations States that were in the room, as far as recorded already and now
     * @param splitOff titles of the measures to which somebody objected
     */
    record Answers(
            @NotEmpty @Size(max = 20) List<@Size(max = 2) String> delegations,

            @NotNull @Nullable Outcome outcome,

            @Size(max = 20) @RequiredWhen(field = "outcome", in = "PARTIAL")
            List<@Size(max = 200) String> splitOff,

            @NotBlank @Size(max = 4000) @Nullable String words) {

        Answers {
            delegations = delegations == null ? List.of() : delegations;
            splitOff = splitOff == null ? List.of() : splitOff;
        }
    }

    /** What somebody returned, and why. */
    record Returned(@Nullable String by, @Nullable String reason) {}

    private final AgendaItems items;
    private final ItemOutcomes outcomes;
    private final OpenOutcomes open;
    private final Meetings meetings;
    private final Attendance attendance;
    private final RecordDelegations present;
    private final Statements statements;
    private final WriteOutcome writing;
    private final Texts texts;

    WriteOutcomeForm(
            AgendaItems items,
            ItemOutcomes outcomes,
            OpenOutcomes open,
            Meetings meetings,
            Attendance attendance,
            RecordDelegations present,
            Statements statements,
            WriteOutcome writing,
            Texts texts) {
        this.items = items;
        this.outcomes = outcomes;
        this.open = open;
        this.meetings = meetings;
        this.attendance = attendance;
        this.present = present;
        this.statements = statements;
        this.writing = writing;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "adoption/write-outcome";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        var recorded = attendance.delegations(meeting(task).id());
        return new Answers(List.copyOf(recorded), null, List.of(), null);
    }

    private Meeting meeting(OpenTask task) {
        return meetings.get(items.get(task.subject()).meeting());
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var item = items.get(task.subject());
        Map<String, Object> facts = new HashMap<>();
        facts.put("item", ItemCard.of(item, meetings.get(item.meeting()), items.grounds(item)));
        facts.put(
                "statements",
                statements.findBySubjectIdOrderByReceivedAt(item.subjectId()).stream()
                        .map(StatementRow::of)
                        .toList());
        outcomes.latest(item.id())
                .filter(last -> last.status() == OutcomeStatus.RETURNED)
                .ifPresent(last -> facts.put("returned", new Returned(last.returnedBy(), last.returnReason())));
        return facts;
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var item = items.get(task.subject());
        var known =
                open.known(item).stream().map(outcome -> option(item, outcome)).toList();
        var measures = open.measures(item).stream()
                .map(title -> new Option(title, title))
                .toList();
        return Map.of("delegations", delegations(meeting(task)), "outcome", known, "splitOff", measures);
    }

    private List<Option> delegations(Meeting meeting) {
        return present.sitting(meeting).stream()
                .map(state -> new Option(
                        state,
                        texts.state(state),
                        state.equals(meeting.chairState()) ? texts.say("adoption.write-outcome.in-the-chair") : ""))
                .toList();
    }

    private Option option(AgendaItem item, Outcome outcome) {
        var word = "adoption.outcome." + item.matter() + "." + outcome;
        return open.barred(item, outcome)
                .map(clause -> Option.barred(outcome.name(), texts.say(word), texts.say("adoption.clause." + clause)))
                .orElseGet(() -> new Option(outcome.name(), texts.say(word), texts.say(word + ".hint")));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        present.check(meeting(task), answers.delegations(), faults);
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.write-outcome.consequence");
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        present.record(meeting(task), answers.delegations(), act);
        writing.write(
                task.subject(),
                Objects.requireNonNull(answers.outcome()),
                Objects.requireNonNull(answers.words()),
                answers.outcome() == Outcome.PARTIAL ? answers.splitOff() : List.of(),
                act);
        return "written";
    }
}

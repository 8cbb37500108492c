package org.riskcatalog.clearance.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.clearance.PrepareAct;
import org.riskcatalog.clearance.ReadClearance;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;

/** The focal point names experts and the delegation's own deadline; nobody named means that the focal point drafts. */
class AssignForm implements TaskForm<AssignForm.Answers> {

    /**
     * @param experts persons of the delegation; may be empty
     * @param internalDeadline in the delegation's own time zone; null for none
     */
    record Answers(
            @Size(max = 20) List<UUID> experts, @Nullable LocalDateTime internalDeadline) {

        Answers {
            experts = experts == null
                    ? List.of()
                    : experts.stream().filter(Objects::nonNull).toList();
        }
    }

    private final String act;
    private final ReadClearance read;
    private final PrepareAct prepare;
    private final Delegation delegation;

    AssignForm(String act, ReadClearance read, PrepareAct prepare, Delegation delegation) {
        this.act = act;
        this.read = read;
        this.prepare = prepare;
        this.delegation = delegation;
    }

    @Override
    public String key() {
        return act + "/assign";
    }

    @Override
    public String template() {
        return "tasks/clearance/assign";
    }

    @Override
    public String texts() {
        return "clearance.assign";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        var state = state(task);
        var usual =
                delegation.usualDeadline(state, read.outerDeadline(task.subject()), read.accelerated(task.subject()));
        return new Answers(
                List.of(),
                usual.map(deadline -> LocalDateTime.ofInstant(deadline, delegation.zone(state))
                                .truncatedTo(ChronoUnit.MINUTES))
                        .orElse(null));
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        return Map.of(
                "experts", delegation.experts(state(task), task.entry()),
                "room", act,
                "material", read.facts(task.subject(), actor));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return Map.of(
                "experts",
                delegation.experts(state(task), task.entry()).stream()
                        .map(expert -> new Option(expert.id().toString(), expert.name()))
                        .toList());
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var known = delegation.experts(state(task), task.entry()).stream()
                .map(Delegation.Expert::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(answers.experts())) {
            faults.add("experts", "clearance.assign.experts.unknown");
        }
        var deadline = deadline(task, answers);
        if (deadline == null) {
            return;
        }
        if (deadline.isBefore(delegation.now())) {
            faults.add("internalDeadline", "clearance.assign.internalDeadline.past");
        }
        if (read.outerDeadline(task.subject()).filter(deadline::isAfter).isPresent()) {
            faults.add("internalDeadline", "clearance.assign.internalDeadline.after-outer");
        }
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act received) {
        prepare.assign(task.subject(), answers.experts(), deadline(task, answers));
        return "assigned";
    }

    private @Nullable Instant deadline(OpenTask task, Answers answers) {
        var local = answers.internalDeadline();
        return local == null ? null : local.atZone(delegation.zone(state(task))).toInstant();
    }

    private static String state(OpenTask task) {
        return Objects.requireNonNull(task.state());
    }
}

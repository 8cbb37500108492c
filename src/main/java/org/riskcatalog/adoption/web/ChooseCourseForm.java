package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.conciliation.ChooseCourse;
import org.riskcatalog.adoption.conciliation.Conciliation;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.conciliation.Course;
import org.riskcatalog.adoption.conciliation.CourseRule;
import org.riskcatalog.adoption.conciliation.DraftingGroup;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair chooses how an entry is conciliated, or where it goes from there; what the procedure does not allow is shown with its clause. */
@Component
class ChooseCourseForm implements TaskForm<ChooseCourseForm.Answers> {

    /** @param states whom the chair names for a drafting group, besides those who object and the editor */
    record Answers(
            @NotNull @Nullable Course course,
            @Size(max = DraftingGroup.NAMED) List<@Pattern(regexp = "[A-Z]{2}") String> states,
            @NotBlank @Size(max = 4000) @Nullable String reason) {

        Answers {
            states = states == null ? List.of() : states;
        }
    }

    private final ChooseCourse courses;
    private final CourseRule rule;
    private final DraftingGroup groups;
    private final Conciliations conciliations;
    private final MemberStates members;
    private final Texts texts;

    ChooseCourseForm(
            ChooseCourse courses,
            CourseRule rule,
            DraftingGroup groups,
            Conciliations conciliations,
            MemberStates members,
            Texts texts) {
        this.courses = courses;
        this.rule = rule;
        this.groups = groups;
        this.conciliations = conciliations;
        this.members = members;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "adoption/choose-course";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, List.of(), null);
    }

    /** What was said so far: whose objection stands, and what good offices came to. */
    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var conciliation = conciliations.get(task.subject());
        return Map.of(
                "objectors",
                groups.objectors(conciliation),
                "goodOffices",
                Objects.requireNonNullElse(conciliation.goodOfficesSaid(), ""),
                "barred",
                Stream.of(Course.values())
                        .flatMap(course -> rule.against(conciliation, course).stream()
                                .map(clause -> course + ": " + clause(clause)))
                        .toList());
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var conciliation = conciliations.get(task.subject());
        var objectors = groups.objectors(conciliation);
        var all = Stream.of(Course.values())
                .map(course -> option(course, conciliation))
                .toList();
        var others = members.asOf(task.created()).stream()
                .filter(member -> !objectors.contains(member.code()))
                .map(member -> new Option(member.code(), member.name(actor.locale())))
                .toList();
        return Map.of("course", all, "states", others);
    }

    private Option option(Course course, Conciliation conciliation) {
        var label = texts.say("adoption.course." + course);
        return rule.against(conciliation, course)
                .map(clause -> Option.barred(course.name(), label, clause(clause)))
                .orElseGet(() -> new Option(course.name(), label, texts.say("adoption.course." + course + ".hint")));
    }

    private String clause(String clause) {
        return texts.say("adoption.course.clause." + clause);
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var nobody = groups.objectors(conciliations.get(task.subject())).isEmpty()
                && answers.states().isEmpty();
        if (answers.course() == Course.DRAFTING_GROUP && nobody) {
            faults.add("states", "adoption.drafting-group");
        }
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("adoption.choose-course.consequence." + answers.course(), task.handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var course = Objects.requireNonNull(answers.course());
        var reason = Objects.requireNonNull(answers.reason());
        courses.choose(task.subject(), course, answers.states(), reason, act);
        return course.word();
    }
}

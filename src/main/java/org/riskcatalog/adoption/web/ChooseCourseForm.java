package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.adoption.conciliation.ChooseCourse;
import org.riskcatalog.adoption.conciliation.Conciliation;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.conciliation.Course;
import org.riskcatalog.adoption.conciliation.CourseRule;
import org.riskcatalog.adoption.conciliation.CourseTimes;
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
    private final CourseTimes times;
    private final DraftingGroup groups;
    private final Conciliations conciliations;
    private final MemberStates members;
    private final Clock clock;
    private final Texts texts;

    ChooseCourseForm(
            ChooseCourse courses,
            CourseRule rule,
            CourseTimes times,
            DraftingGroup groups,
            Conciliations conciliations,
            MemberStates members,
            Clock clock,
            Texts texts) {
        this.courses = courses;
        this.rule = rule;
        this.times = times;
        this.groups = groups;
        this.conciliations = conciliations;
        this.members = members;
        this.clock = clock;
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
                .orElseGet(() -> new Option(course.name(), label, hint(course)));
    }

    private String hint(Course course) {
        var hint = "adoption.course." + course + ".hint";
        return end(course).map(end -> texts.say(hint, end)).orElseGet(() -> texts.say(hint));
    }

    /** When the time of a course is over that is chosen now; empty if it has none. */
    private Optional<Instant> end(Course course) {
        var now = clock.instant();
        return switch (course) {
            case GOOD_OFFICES -> Optional.of(times.goodOffices(now));
            case DRAFTING_GROUP -> Optional.of(times.draftingGroup(now));
            case NEW_TEXT, SILENCE, MEETING, RESOLUTION -> Optional.empty();
        };
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
        var course = Objects.requireNonNull(answers.course());
        var words = "adoption.choose-course.consequence." + course;
        return end(course)
                .map(end -> Consequence.of(words, task.handle(), end))
                .orElseGet(() -> Consequence.of(words, task.handle()));
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var course = Objects.requireNonNull(answers.course());
        var reason = Objects.requireNonNull(answers.reason());
        courses.choose(task.subject(), course, answers.states(), reason, act);
        return course.word();
    }
}

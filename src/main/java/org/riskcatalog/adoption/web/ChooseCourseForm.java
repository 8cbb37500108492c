package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.conciliation.ChooseCourse;
import org.riskcatalog.adoption.conciliation.Course;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair chooses where an entry goes out of conciliation; what the procedure does not allow is shown with its clause. */
@Component
class ChooseCourseForm implements TaskForm<ChooseCourseForm.Answers> {

    record Answers(
            @NotNull @Nullable Course course,
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    private final ChooseCourse courses;
    private final RiskEntries entries;
    private final Texts texts;

    ChooseCourseForm(ChooseCourse courses, RiskEntries entries, Texts texts) {
        this.courses = courses;
        this.entries = entries;
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
        return new Answers(null, null);
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var all = Stream.of(Course.values())
                .map(course -> option(course, task.entry()))
                .toList();
        return Map.of("course", all);
    }

    private Option option(Course course, UUID entry) {
        var key = "adoption.course." + course.name();
        return courses.allowed(entry, course)
                ? new Option(course.name(), texts.say(key), texts.say(key + ".hint"))
                : Option.barred(course.name(), texts.say(key), texts.say(key + ".clause"));
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of(
                "adoption.choose-course.consequence." + answers.course(),
                entries.get(task.entry()).handle());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var course = Objects.requireNonNull(answers.course());
        courses.choose(task.entry(), course, Objects.requireNonNull(answers.reason()), act);
        return course.word();
    }
}

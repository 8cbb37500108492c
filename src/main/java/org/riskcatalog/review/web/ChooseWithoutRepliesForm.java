package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.ChooseWithoutReplies;
import org.riskcatalog.review.Silent;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** The chair decides about a review to which nobody replied; a second extension is shown with its clause. */
@Component
class ChooseWithoutRepliesForm implements TaskForm<ChooseWithoutRepliesForm.Answers> {

    record Answers(
            @NotNull @Nullable Silent choice,
            @NotBlank @Size(max = 4000) @Nullable String reason) {}

    private final ChooseWithoutReplies choices;
    private final Texts texts;

    ChooseWithoutRepliesForm(ChooseWithoutReplies choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "review/choose-without-replies";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** Nothing is preselected. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        return new Answers(null, null);
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        return Map.of(
                "choice",
                Stream.of(Silent.values()).map(choice -> option(task, choice)).toList());
    }

    private Option option(OpenTask task, Silent choice) {
        var key = "review.silent." + choice.name();
        return choices.allowed(task.subject(), choice)
                ? new Option(choice.name(), texts.say(key), texts.say(key + ".hint"))
                : Option.barred(choice.name(), texts.say(key), texts.say("review.silent.EXTEND.clause"));
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        return Consequence.of("review.choose-without-replies.consequence." + answers.choice());
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        var choice = Objects.requireNonNull(answers.choice());
        choices.choose(task.subject(), choice, Objects.requireNonNull(answers.reason()), act);
        return choice.word();
    }
}

package org.riskcatalog.desk.tasks;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.stereotype.Component;

/** What a task is called, where its case stands, and what happens if nobody does it: words of its room. */
@Component
public class TaskWords {

    /** Part of the business key of a case in which a State answers what is closed already. */
    private static final String LATE = "/late-reply/";

    /** The same of a case in which a State prepares anew what was returned to it. */
    private static final Pattern RETURNED = Pattern.compile("/return-\\d+/");

    private static final Pattern ROUND = Pattern.compile("/[a-z]+-(\\d+)");

    private final Texts texts;

    TaskWords(Texts texts) {
        this.texts = texts;
    }

    /** The task as a verb, "Sign the position". */
    public Phrase title(OpenTask task) {
        return Phrase.of(key(task) + ".title", state(task));
    }

    /** How it reads once it is done, if the room says so. */
    public Phrase done(OpenTask task) {
        var code = key(task) + ".done";
        return texts.firstOf(new Object[] {state(task)}, code).isEmpty() ? title(task) : Phrase.of(code, state(task));
    }

    /** "Review, round 2"; "Review, late answer" for what is done beside the road. */
    public Phrase stage(OpenTask task) {
        if (late(task)) {
            return Phrase.of(task.room() + ".stage-late");
        }
        var round = ROUND.matcher(task.caseKey());
        return Phrase.of(task.room() + ".stage", round.find() ? Integer.parseInt(round.group(1)) : 0);
    }

    /** What happens if nothing is done; null if nothing does. */
    public @Nullable Phrase otherwise(OpenTask task) {
        var code =
                key(task) + (late(task) ? ".if-nothing-late" : returned(task) ? ".if-nothing-returned" : ".if-nothing");
        var due = task.due() == null ? "" : Objects.requireNonNull(task.due());
        return texts.firstOf(new Object[] {due}, code).isEmpty() ? null : Phrase.of(code, due);
    }

    /** Of these forms those that the reader knows by a title which says this. */
    public Set<String> titled(Collection<String> forms, String search) {
        var sought = search.toLowerCase(Locale.ROOT);
        return forms.stream()
                .filter(form -> texts.firstOf(new Object[] {""}, form.replace('/', '.') + ".title")
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .collect(Collectors.toSet());
    }

    private static boolean returned(OpenTask task) {
        return RETURNED.matcher(task.caseKey()).find();
    }

    private static boolean late(OpenTask task) {
        return task.caseKey().contains(LATE);
    }

    private static String key(OpenTask task) {
        return task.formKey().replace('/', '.');
    }

    private String state(OpenTask task) {
        return task.state() == null ? "" : texts.state(task.state());
    }
}

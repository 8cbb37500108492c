package org.riskcatalog.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.RequiredWhen;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.CommentGroup;
import org.riskcatalog.review.comment.Disposition;
import org.riskcatalog.review.resolution.GiveDispositions;
import org.riskcatalog.review.resolution.GiveDispositions.Given;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.workflow.OpenTask;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The editor says what becomes of each comment; editorial ones may be accepted together. */
@Component
class GiveDispositionsForm implements TaskForm<GiveDispositionsForm.Answers> {

    /**
     * @param dispositions one row for each group of comments that is not editorial
     * @param editorial one row for each editorial group; may stay open if all are accepted together
     */
    record Answers(
            boolean acceptEditorial,
            @Size(max = 1000) List<Row> dispositions,
            @Size(max = 1000) List<EditorialRow> editorial) {}

    record Row(
            @NotNull UUID comment,
            @NotNull Disposition disposition,

            @RequiredWhen(
                    field = "disposition",
                    in = {"INCORPORATED_MODIFIED", "REJECTED", "DEFERRED", "NOT_RELATED", "PREVIOUSLY_CONSIDERED"})
            @Size(max = 4000)
            @Nullable
            String note) {}

    record EditorialRow(
            @NotNull UUID comment,
            @Nullable Disposition disposition,

            @RequiredWhen(
                    field = "disposition",
                    in = {"INCORPORATED_MODIFIED", "REJECTED", "DEFERRED", "NOT_RELATED", "PREVIOUSLY_CONSIDERED"})
            @Size(max = 4000)
            @Nullable
            String note) {}

    private final GiveDispositions dispositions;
    private final Consultations consultations;
    private final MessageSource messages;

    GiveDispositionsForm(GiveDispositions dispositions, Consultations consultations, MessageSource messages) {
        this.dispositions = dispositions;
        this.consultations = consultations;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "review/give-dispositions";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    /** At first only that editorial comments are accepted together; after a return, what was given before. */
    @Override
    public Answers prefilled(OpenTask task, Actor actor) {
        var groups = dispositions.groups(task.subject());
        return new Answers(
                true,
                groups.stream()
                        .filter(group -> !group.editorial())
                        .map(group ->
                                new Row(group.id(), given(group), group.first().note()))
                        .toList(),
                groups.stream()
                        .filter(CommentGroup::editorial)
                        .map(group -> new EditorialRow(
                                group.id(), given(group), group.first().note()))
                        .toList());
    }

    private static @Nullable Disposition given(CommentGroup group) {
        var given = group.first().disposition();
        return Disposition.OF_THE_EDITOR.contains(given) && !group.first().acceptedInBulk() ? given : null;
    }

    @Override
    public Map<String, Object> facts(OpenTask task, Actor actor) {
        var groups = dispositions.groups(task.subject());
        var returned = consultations.get(task.subject()).returnNote();
        return Map.of(
                "comments",
                groups.stream()
                        .filter(group -> !group.editorial())
                        .map(ShownComment::of)
                        .toList(),
                "editorialComments",
                groups.stream()
                        .filter(CommentGroup::editorial)
                        .map(ShownComment::of)
                        .toList(),
                "returned",
                Objects.requireNonNullElse(returned, ""));
    }

    @Override
    public Map<String, List<Option>> choices(OpenTask task, Actor actor) {
        var offered = Stream.of(Disposition.values())
                .filter(Disposition.OF_THE_EDITOR::contains)
                .map(disposition -> option(disposition, actor.locale()))
                .toList();
        return Map.of("dispositions.disposition", offered, "editorial.disposition", offered);
    }

    private Option option(Disposition disposition, Locale reader) {
        return new Option(disposition.name(), messages.getMessage("review.disposition." + disposition, null, reader));
    }

    @Override
    public void check(OpenTask task, Answers answers, Actor actor, Faults faults) {
        var groups = dispositions.groups(task.subject());
        var others = new CommentRows(
                "dispositions",
                answers.dispositions().stream().map(Row::comment).toList());
        others.checkKnown(ids(groups, false), faults);
        others.checkComplete(ids(groups, false), faults);
        var editorial = new CommentRows(
                "editorial",
                answers.editorial().stream().map(EditorialRow::comment).toList());
        editorial.checkKnown(ids(groups, true), faults);
        if (!answers.acceptEditorial()) {
            editorial.checkComplete(ids(groups, true), faults);
            checkEachGiven(answers.editorial(), faults);
        }
    }

    private static void checkEachGiven(List<EditorialRow> rows, Faults faults) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).disposition() == null) {
                faults.add("editorial[" + i + "].disposition", "review.fault.disposition-missing");
            }
        }
    }

    private static List<UUID> ids(List<CommentGroup> groups, boolean editorial) {
        return groups.stream()
                .filter(group -> group.editorial() == editorial)
                .map(CommentGroup::id)
                .toList();
    }

    @Override
    public Consequence consequence(OpenTask task, Answers answers, Actor actor) {
        var states = dispositions.groups(task.subject()).stream()
                .flatMap(group -> group.states().stream())
                .distinct()
                .count();
        return Consequence.of("review.give-dispositions.consequence", (int) states);
    }

    @Override
    public String submit(OpenTask task, Answers answers, Act act) {
        List<Given> given = new ArrayList<>();
        answers.dispositions().forEach(row -> given.add(new Given(row.comment(), row.disposition(), row.note())));
        answers.editorial().stream()
                .filter(row -> row.disposition() != null)
                .forEach(row ->
                        given.add(new Given(row.comment(), Objects.requireNonNull(row.disposition()), row.note())));
        dispositions.give(task.subject(), answers.acceptEditorial(), given, act.receivedAt());
        return "given";
    }
}

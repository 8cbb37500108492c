package org.riskcatalog.web.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IContext;

/** The fields of the form on a page, for {@code fragments/fields.html}: {@code @fields.of(#ctx, name)}. */
@Component("fields")
public class Fields {
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "key", "next", "confirmed", "seen");

    private final Texts texts;
    private final Problems problems;
    private final Moments moments;

    Fields(Texts texts, Problems problems, Moments moments) {
        this.moments = moments;
        this.texts = texts;
        this.problems = problems;
    }

    /** @param name path in the answers, {@code measures[0].title} */
    public Field of(IContext page, String name) {
        var form = FormText.of(page, texts);
        var errors = problems.of(page).stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::sentence)
                .toList();
        return new Field(
                name, form.label(name), form.hint(name), Answers.of(page).values(name), errors);
    }

    /** A date and time, of which the hint says that it is the seat's. */
    public Field atSeat(IContext page, String name) {
        return zoned(of(page, name), "web.seat-time", moments.seatCapital(), moments.offset(moments.now()));
    }

    /** The same of one that is the time of the reader's own capital. */
    public Field atHome(IContext page, String name) {
        return zoned(of(page, name), "web.own-time", moments.ownCapital(), moments.ownOffset(moments.now()));
    }

    private Field zoned(Field field, String code, String capital, String offset) {
        var hint = (field.hint() + " " + texts.say(code, capital, offset)).strip();
        return new Field(field.name(), field.label(), hint, field.values(), field.errors());
    }

    /** What stands in a field that is not shown, and so has no label. */
    public List<String> values(IContext page, String name) {
        return Answers.of(page).values(name);
    }

    /** One line of a list of texts; {@code drivers[2]}. */
    public Field row(IContext page, String list, int number) {
        return of(page, list + "[" + number + "]");
    }

    /** Whether something was refused: the title then starts with "Error:". */
    public boolean failed(IContext page) {
        return !problems.of(page).isEmpty();
    }

    /** All that was refused, for the error summary. */
    public List<Problem> problems(IContext page) {
        return problems.of(page);
    }

    /** What was refused, for answers that are no pages. */
    public List<Problem> problems(BindingResult binding, String form, Iterable<?> labelArguments) {
        return problems.of(binding, new FormText(form, texts.values(labelArguments), texts));
    }

    /** The numbers of the rows of a list, with some empty ones behind. */
    public List<Integer> rows(IContext page, String list, int empty) {
        return IntStream.range(0, Answers.of(page).rows(list) + empty).boxed().toList();
    }

    /**
     * Choices with their words: {@code prefix.VALUE} and {@code prefix.VALUE.hint} of constants and strings; an
     * {@link Option} brings its own.
     */
    public List<Option> options(Object choices, @Nullable String prefix) {
        var several = choices instanceof Collection<?> listed ? listed : Arrays.asList((Object[]) choices);
        return several.stream()
                .map(choice -> choice instanceof Option ready ? ready : option(choice, Objects.requireNonNull(prefix)))
                .toList();
    }

    /** What was typed, as hidden fields of the page after: value is the field's name, label what stands in it. */
    public List<Option> carried(IContext page) {
        var typed = Answers.of(page).typed();
        return typed == null
                ? List.of()
                : typed.entrySet().stream()
                        .filter(sent -> !OF_THE_PAGE.contains(sent.getKey().toString()))
                        .flatMap(sent -> FieldText.all(sent.getValue()).stream()
                                .map(value -> new Option(sent.getKey().toString(), value)))
                        .toList();
    }

    private Option option(Object choice, String prefix) {
        var value = FieldText.of(choice);
        var key = prefix + "." + value;
        return new Option(value, texts.say(key), texts.firstOf(null, key + ".hint"));
    }
}

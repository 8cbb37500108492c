package org.riskcatalog.web.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.KeptArguments;
import org.riskcatalog.acts.ToTheMillisecond;
import org.riskcatalog.members.MemberStates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says phrases in the reader's language; in templates {@code @texts}. Among the arguments instants become "3 June 2026,
 * 13:00 Bishkek", dates "3 June 2026", codes of States their names, phrases and constants of code lists their words.
 */
@Component("texts")
public class Texts {
    private static final Object[] NONE = {};

    private final MessageSource messages;
    private final Counted counted;
    private final Moments moments;
    private final RuleWords rules;
    private final MemberStates states;

    Texts(MessageSource messages, Counted counted, Moments moments, MemberStates states, RuleWords rules) {
        this.states = states;
        this.messages = messages;
        this.counted = counted;
        this.moments = moments;
        this.rules = rules;
    }

    public String say(Phrase phrase) {
        var arguments = phrase.arguments().stream().map(this::argument).toArray();
        return phrase.count() == null
                ? messages.getMessage(phrase.code(), arguments, language())
                : counted.say(language(), phrase.code(), phrase.count(), arguments);
    }

    public String say(String code, Object... arguments) {
        return say(Phrase.of(code, arguments));
    }

    /** The same with the number's plural: keys {@code code.one}, {@code code.few}, {@code code.many}. */
    public String count(String code, long count, Object... arguments) {
        return say(Phrase.counted(code, count, arguments));
    }

    /** Name of a State or an observing organisation in the reader's language. */
    public String state(String code) {
        return states.find(code).map(state -> state.name(language())).orElse(code);
    }

    /** Anything that may stand in a facts list or among arguments, as it is shown. */
    public Object value(@Nullable Object value) {
        if (value instanceof Phrase phrase) {
            return say(phrase);
        }
        if (value instanceof Instant at) {
            return moments.at(at);
        }
        if (value instanceof ToTheMillisecond exact) {
            return moments.exactly(exact.at());
        }
        if (value instanceof LocalDate day) {
            return moments.day(day);
        }
        if (value instanceof String text && RuleWords.areRules(text)) {
            return rules.citeAll(text);
        }
        if (value instanceof LocalDateTime local) {
            return moments.atSeat(local);
        }
        if (value instanceof BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }
        if (value instanceof Enum<?> constant) {
            return sayWith(KeptArguments.key(constant), NONE);
        }
        if (value instanceof KeptArguments.Word word) {
            return sayWith(word.key(), NONE);
        }
        if (value instanceof Collection<?> several) {
            return String.join(
                    ", ",
                    several.stream().map(one -> String.valueOf(value(one))).toList());
        }
        return value == null ? "" : value;
    }

    /** A phrase whose arguments come as a list, as consequences and journal lines have them. */
    public String said(String code, Collection<?> arguments) {
        return sayWith(code, values(arguments));
    }

    String sayWith(String code, Object[] arguments) {
        return messages.getMessage(code, arguments, language());
    }

    Object[] values(Iterable<?> arguments) {
        return StreamSupport.stream(arguments.spliterator(), false)
                .map(this::argument)
                .toArray();
    }

    /** As {@link #value}; in a sentence a State is called by its name. */
    private Object argument(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return String.join(
                    ", ",
                    several.stream().map(one -> String.valueOf(argument(one))).toList());
        }
        var shown = value(value);
        return shown instanceof String text ? state(text) : shown;
    }

    /** The text of the first key that has one; empty if none has. */
    public String firstOf(Object @Nullable [] arguments, String... codes) {
        return Stream.of(codes)
                .map(code -> messages.getMessage(code, arguments, "", language()))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    Locale language() {
        return LocaleContextHolder.getLocale();
    }
}

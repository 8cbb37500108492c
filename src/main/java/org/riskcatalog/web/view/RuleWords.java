package org.riskcatalog.web.view;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Why a rule of a decision table decided, in the reader's language: the message {@code rule.<id of the rule>}. In templates
 * {@code @rules}. What was recorded is the annotation of the rule at that time; an operator's own table, whose rules the
 * messages do not know or say otherwise, speaks as it was recorded.
 */
@Component("rules")
public class RuleWords {

    private static final Pattern ID = Pattern.compile("rule_([A-Za-z]+)_(\\d+)");

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param recorded annotation of the rule when it decided */
    public String say(String rule, String recorded) {
        return recorded.equals(words(rule, Locale.ENGLISH)) ? words(rule, LocaleContextHolder.getLocale()) : recorded;
    }

    /** "Rule 4 of the table “Decision channel”, version 1"; an operator's own rule by its id. */
    public String cite(String rule, String version) {
        var cited = cite(rule);
        return version.isBlank()
                ? cited
                : messages.getMessage("rule.cited.version", new Object[] {cited, version}, locale());
    }

    /** The same where no version was kept. */
    public String cite(String rule) {
        var id = ID.matcher(rule);
        var table = id.matches() ? messages.getMessage("rule.table." + id.group(1), null, "", locale()) : "";
        return table == null || table.isEmpty()
                ? rule
                : messages.getMessage("rule.cited", new Object[] {id.group(2), table}, locale());
    }

    /** Whether a text is nothing but ids of rules, as the record keeps them. */
    static boolean areRules(String text) {
        return text.startsWith("rule_")
                && Stream.of(text.split(" ")).allMatch(one -> ID.matcher(one).matches());
    }

    String citeAll(String rules) {
        return Stream.of(rules.split(" ")).map(this::cite).collect(Collectors.joining(", "));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private String words(String rule, Locale language) {
        return String.valueOf(messages.getMessage("rule." + rule, null, "", language));
    }
}

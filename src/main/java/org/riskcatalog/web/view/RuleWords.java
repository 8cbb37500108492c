package org.riskcatalog.web.view;

import java.util.Locale;
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

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param recorded annotation of the rule when it decided */
    public String say(String rule, String recorded) {
        return recorded.equals(words(rule, Locale.ENGLISH)) ? words(rule, LocaleContextHolder.getLocale()) : recorded;
    }

    private String words(String rule, Locale language) {
        return String.valueOf(messages.getMessage("rule." + rule, null, "", language));
    }
}

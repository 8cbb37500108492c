package org.riskcatalog.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.ConfiguredWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.util.function.SingletonSupplier;

/**
 * The texts of all rooms. A missing one breaks the page in tests; in life the page shows its key, because a delegate with
 * a deadline is helped more by a page with one ugly word than by none.
 */
class Messages implements MessageSource {
    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final MessageSource texts;
    private final Supplier<List<ConfiguredWords>> configured;
    private final boolean strict;

    /** @param configured asked at the first text, when all beans are there */
    Messages(MessageSource texts, Supplier<List<ConfiguredWords>> configured, boolean strict) {
        this.texts = texts;
        this.configured = SingletonSupplier.of(configured);
        this.strict = strict;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return configured(code, locale).orElseGet(() -> texts.getMessage(code, arguments, otherwise, locale));
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        try {
            return configured(code, locale).orElseGet(() -> texts.getMessage(code, arguments, locale));
        } catch (NoSuchMessageException e) {
            if (strict) {
                throw new IllegalStateException("no text for " + code + " in " + locale, e);
            }
            log.error("no text for {} in {}", code, locale);
            return code;
        }
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        return texts.getMessage(message, locale);
    }

    private Optional<String> configured(String code, @Nullable Locale locale) {
        var language = locale == null ? Locale.ENGLISH : locale;
        return configured.get().stream()
                .flatMap(words -> words.word(code, language).stream())
                .findFirst();
    }
}

package org.riskcatalog.web.view;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a number and its noun into words: "2 days", «2 дня». */
@Component
class Counted {
    private final MessageSource messages;

    Counted(MessageSource messages) {
        this.messages = messages;
    }

    String say(Locale language, String code, long count, Object... more) {
        var arguments = Stream.concat(Stream.of(count), Stream.of(more)).toArray();
        return messages.getMessage(Plural.of(language, count).key(code), arguments, language);
    }
}

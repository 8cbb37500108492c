package org.riskcatalog.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What pages say in a language, by key: a tale names buttons and fields so, and stays true when they are worded anew. */
public final class Words {

    private static final List<String> ROOMS = List.of(
            "web",
            "people",
            "desk",
            "catalog",
            "catalog-text",
            "diagram",
            "clearance",
            "proposal",
            "review",
            "assessment",
            "adoption",
            "adoption-meeting",
            "adoption-conciliation",
            "measures",
            "demo",
            "record",
            "notices",
            "monitoring",
            "rotation",
            "console",
            "rules");

    private final Map<String, String> all = new HashMap<>();
    private final Locale locale;

    private Words(String language) {
        this.locale = Locale.forLanguageTag(language);
        var ending = language.equals("en") ? "" : "_" + language;
        ROOMS.forEach(room -> read("/messages/" + room + ending + ".properties"));
    }

    public static Words in(String language) {
        return new Words(language);
    }

    private void read(String file) {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String say(String key, Object... arguments) {
        var words = all.get(key);
        if (words == null) {
            throw new AssertionError("nothing is said for " + key);
        }
        return new MessageFormat(words, locale)
                .format(arguments)
                .replace('\u00a0', ' ')
                .strip();
    }
}

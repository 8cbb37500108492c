package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of every room say the same in all languages that we offer. */
class TextsInStepTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    /** A Latin word other than the names of formats and programs. */
    private static final Pattern WORD =
            Pattern.compile("\\b(?!CSV|JSON|PDF|XLSX|BPMN|DMN|UTC|Cockpit)\\p{IsLatin}{2,}");

    /** Written the same in both languages; so are the languages' own names. */
    private static final Set<String> NAMES =
            Set.of("time.pattern.day-month", "time.pattern.weekday", "time.pattern.time", "time.pattern.exact-time");

    static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var rooms = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
            assertThat(rooms).contains("web");
            return rooms;
        }
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyLanguageHasTheSameKeys(String room) {
        assertThat(new TreeSet<>(texts(room + "_ru").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts(room).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextSaysSomethingAndCanBeFormatted(String room) {
        Stream.of(texts(room), texts(room + "_ru"))
                .flatMap(texts -> texts.entrySet().stream())
                .forEach(text -> {
                    assertThat(text.getValue().toString())
                            .as("%s", text.getKey())
                            .isNotBlank()
                            .doesNotContain("'");
                    assertThat(new MessageFormat(text.getValue().toString(), Locale.ENGLISH))
                            .isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextTakesTheSameArguments(String room) {
        var russian = texts(room + "_ru");
        texts(room)
                .forEach((key, text) -> assertThat(arguments(russian.getProperty(key.toString())))
                        .as("%s", key)
                        .isEqualTo(arguments(text.toString())));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRussianTextIsRussian(String room) {
        var untranslated = texts(room + "_ru").entrySet().stream()
                .filter(text -> WORD.matcher(text.getValue().toString()).find())
                .filter(text -> !CYRILLIC.matcher(text.getValue().toString()).find())
                .map(text -> text.getKey().toString())
                .filter(key -> !NAMES.contains(key) && !key.contains(".language."));
        assertThat(untranslated).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyCountedTextHasAllItsPlurals(String room) {
        var keys = texts(room).stringPropertyNames();
        keys.stream()
                .filter(key -> key.endsWith(".few"))
                .map(key -> key.substring(0, key.length() - 4))
                .forEach(key -> assertThat(keys).contains(key + ".one", key + ".many"));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}

package org.riskcatalog.processes.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of cases in {@code src/test/resources/decisions}: the first line names the inputs, each other line gives their
 * values, the outcomes and the reason.
 */
final class Cases {

    private static final Path FOLDER = Path.of("src/test/resources/decisions");

    private Cases() {}

    static List<Case> of(String decision) {
        try {
            var lines = Files.readAllLines(FOLDER.resolve(decision + ".cases"));
            var names = words(lines.get(0));
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> read(decision, names, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no cases for " + decision, e);
        }
    }

    private static Case read(String decision, List<String> names, String line) {
        var parts = line.split("->|\\|");
        var values = words(parts[0]);
        if (parts.length != 3 || values.size() != names.size()) {
            throw new IllegalArgumentException(decision + ".cases: " + line);
        }
        Map<String, Object> inputs = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> inputs.put(names.get(i), value(values.get(i))));
        return new Case(decision, inputs, words(parts[1]), parts[2].strip());
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Object value(String word) {
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        if (word.matches("\\d+")) {
            return Integer.valueOf(word);
        }
        return word.matches("\\d+\\.\\d+") ? (Object) Double.valueOf(word) : word;
    }
}

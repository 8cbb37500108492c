package org.riskcatalog.processes.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** Every rule of every decision table says its reason in each language. */
class RuleWordsTest {

    private static final Pattern RUSSIAN = Pattern.compile(".*[а-я]{3}.*");

    @Test
    void theEnglishWordsOfEachRuleAreItsAnnotationAndNoneIsLeftOver() throws IOException {
        assertThat(new TreeMap<Object, Object>(words("rules.properties"))).isEqualTo(annotations());
    }

    @Test
    void everyRuleHasItsRussianWords() throws IOException {
        var russian = words("rules_ru.properties");
        assertThat(russian.keySet()).isEqualTo(annotations().keySet());
        assertThat(russian.values())
                .allSatisfy(words -> assertThat((String) words).matches(RUSSIAN));
    }

    private static TreeMap<Object, Object> annotations() throws IOException {
        var found = new TreeMap<Object, Object>();
        try (var files = Files.list(Path.of("processes", "decisions"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".dmn")).toList()) {
                Dmn.readModelFromFile(file.toFile())
                        .getModelElementsByType(Rule.class)
                        .forEach(rule -> found.put(
                                "rule." + rule.getId(), rule.getDescription().getTextContent()));
            }
        }
        assertThat(found).hasSizeGreaterThan(50);
        return found;
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var content =
                Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            words.load(content);
        }
        return words;
    }
}

package org.riskcatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no words of a language, and nothing that strict headers would forbid. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern BEAN = Pattern.compile("[^\\w/]@([a-z]\\w*)\\.");
    private static final Pattern NAMED = Pattern.compile("@(?:Component|Service|Bean)\\(\"(\\w+)\"\\)");

    /** Attributes that a person reads. */
    private static final Set<String> WORDS = Set.of("title", "alt", "placeholder", "aria-label", "label", "summary");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            var templates = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(templates).hasSizeGreaterThan(5);
            return templates;
        }
    }

    /** Not corrected as HTML would be, so that everything stays where it was written. */
    private static Document read(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template), Parser.xmlParser());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTextIsLiteral(Path template) throws IOException {
        var literal = new ArrayList<String>();
        for (var element : read(template).getAllElements()) {
            if (!replaced(element)) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .filter(text -> text.matches("(?s).*\\p{L}.*"))
                        .forEach(literal::add);
            }
        }
        assertThat(literal).isEmpty();
    }

    /** Its content is a text of ours, or a name that is the same in all languages. */
    private static boolean replaced(Element element) {
        return element.hasAttr("th:text") || element.normalName().equals("code");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noAttributeThatIsReadIsLiteral(Path template) throws IOException {
        for (var element : read(template).getAllElements()) {
            assertThat(element.attributes().asList().stream()
                            .filter(attribute -> WORDS.contains(attribute.getKey()))
                            .map(attribute -> attribute.getKey() + "=" + attribute.getValue()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInline(Path template) throws IOException {
        var page = read(template);
        assertThat(page.select("script, style")).isEmpty();
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList().stream()
                            .map(attribute -> attribute.getKey().replace("th:", ""))
                            .filter(name -> name.equals("style")
                                    || name.equals("utext")
                                    || name.startsWith("on")
                                    || name.startsWith("style")))
                    .isEmpty();
        }
        assertThat(Files.readString(template)).doesNotContain("[(");
    }

    /** Beans have their full class name here; one without a name of its own is found in no page. */
    @Test
    void everyBeanThatATemplateCallsHasANameOfItsOwn() throws IOException {
        var called = new TreeSet<String>();
        for (var template : templates()) {
            BEAN.matcher(Files.readString(template)).results().forEach(found -> called.add(found.group(1)));
        }
        var named = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(source)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(called).contains("texts", "moments", "fields");
        assertThat(named).containsAll(called);
    }
}

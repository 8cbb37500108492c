package org.riskcatalog.desk.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** Answers as a list to be read once more before they are sent: what has no label, such as the id of a row, is left out. */
@Component
public class Summary {

    private final Words words;
    private final AnswersBinder binder;

    Summary(Words words, AnswersBinder binder) {
        this.words = words;
        this.binder = binder;
    }

    /** What was sent where nothing is asked any more, as far as it can be read. */
    public List<Fact> of(Class<? extends Record> type, SentPage page, String texts) {
        return of(binder.bind(type, binder.tree(type, page), Map.of()).answers(), texts, Map.of());
    }

    /** @param choices words of values that were known only at run time */
    public List<Fact> of(Record answers, String texts, Map<String, List<Option>> choices) {
        var facts = new ArrayList<Fact>();
        new Lines(texts, choices, facts).record("", answers, null);
        return facts;
    }

    private final class Lines {

        private final String texts;
        private final Map<String, List<Option>> choices;
        private final List<Fact> facts;

        Lines(String texts, Map<String, List<Option>> choices, List<Fact> facts) {
            this.texts = texts;
            this.choices = choices;
            this.facts = facts;
        }

        void record(String path, Object record, @Nullable Phrase row) {
            Shapes.of(record.getClass())
                    .parts()
                    .forEach(part -> part(Paths.part(path, part.name()), Records.get(record, part), row));
        }

        private void part(String path, @Nullable Object value, @Nullable Phrase row) {
            if (value instanceof Record record) {
                record(path, record, row);
            } else if (value instanceof Collection<?> rows && rows.stream().anyMatch(Record.class::isInstance)) {
                int number = 1;
                for (var each : rows) {
                    record(path, each, Phrase.of("desk.check.row", words.label(texts, path), number++));
                }
            } else if (value != null && words.labelled(texts, path)) {
                line(path, value, row);
            }
        }

        private void line(String path, Object value, @Nullable Phrase row) {
            var label = words.label(texts, path);
            var values = value instanceof Collection<?> several ? List.copyOf(several) : List.of(value);
            var said = values.stream().map(one -> word(path, one)).toList();
            if (!said.isEmpty()) {
                facts.add(new Fact(
                        row == null ? Phrase.of("desk.check.line", label) : Phrase.of("desk.check.part", row, label),
                        said));
            }
        }

        private Object word(String path, Object value) {
            if (choices.containsKey(path)) {
                return choices.get(path).stream()
                        .filter(option -> option.value().equals(Records.word(value)))
                        .map(Option::label)
                        .findFirst()
                        .orElse(Records.word(value));
            }
            if (value instanceof Boolean truth) {
                return Phrase.of(truth ? "desk.yes" : "desk.no");
            }
            return value instanceof Enum<?> constant ? words.constant(constant, texts, path) : value;
        }
    }
}

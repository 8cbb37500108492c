package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.desk.answers.Shape.Part;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;
import org.riskcatalog.web.view.Option;

/** One reading of answers: part by part, so that what is wrong in one hides nothing in another. */
final class Reading {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.missingNode();

    private final Values values;
    private final PartRules rules;
    private final Map<String, List<Option>> choices;
    private final List<Fault> faults = new ArrayList<>();

    Reading(Values values, PartRules rules, Map<String, List<Option>> choices) {
        this.values = values;
        this.rules = rules;
        this.choices = choices;
    }

    List<Fault> faults() {
        return faults;
    }

    Object parts(String path, JsonNode node, Parts shape) {
        if (!node.isObject() && !Trees.blank(node)) {
            mismatch(path, "object");
        }
        node.fieldNames().forEachRemaining(name -> known(path, name, shape));
        var read = shape.parts().stream()
                .map(part -> part(path, node.path(part.name()), part))
                .toArray();
        var record =
                Records.make(shape, Stream.of(read).map(Reading::withoutGaps).toArray());
        for (int i = 0; i < read.length; i++) {
            judge(path, shape, i, read[i], record);
        }
        if (faults.stream().noneMatch(fault -> below(fault.field(), path))) {
            rules.judgeWhole(path, record, faults);
        }
        return record;
    }

    private @Nullable Object part(String path, JsonNode node, Part part) {
        var here = Paths.part(path, part.name());
        if (part.shape() instanceof Parts inner && part.optional() && Trees.blank(node)) {
            return null;
        }
        return read(here, node, part.shape());
    }

    private @Nullable Object read(String path, JsonNode node, Shape shape) {
        if (shape instanceof Parts parts) {
            return parts(path, node, parts);
        }
        return shape instanceof Rows rows ? rows(path, node, rows) : value(path, node, (Value) shape);
    }

    private Object rows(String path, JsonNode node, Rows shape) {
        if (!node.isArray() && !Trees.blank(node)) {
            mismatch(path, "array");
        }
        var sent = node.isArray() ? node : JsonNodeFactory.instance.arrayNode();
        var rows = IntStream.range(0, sent.size())
                .mapToObj(i -> read(Paths.row(path, i), sent.path(i), shape.element()))
                .toList();
        return shape.distinct() ? new LinkedHashSet<>(rows) : rows;
    }

    private @Nullable Object value(String path, JsonNode node, Value shape) {
        try {
            if (Values.controlled(node)) {
                faults.add(new Fault(path, "control", List.of()));
                return Values.nothing(shape.type());
            }
            var read = values.read(Trees.blank(node) ? NOTHING : node, shape.type());
            offered(path, read);
            return read;
        } catch (NotReadable e) {
            mismatch(path, shape.type().getSimpleName());
            return Values.nothing(shape.type());
        }
    }

    private void offered(String path, @Nullable Object read) {
        var options = choices.get(Paths.withoutRows(path));
        if (options != null && read != null) {
            var word = Records.word(read);
            var chosen = options.stream()
                    .filter(option -> option.value().equals(word))
                    .findFirst();
            if (chosen.isEmpty()) {
                faults.add(new Fault(path, "choice", List.of(word)));
            } else if (chosen.get().barred()) {
                faults.add(new Fault(path, "barred", List.of(chosen.get().hint())));
            }
        }
    }

    /** A value of a list that was blank or could not be read keeps its place while it is judged, and goes then. */
    private static @Nullable Object withoutGaps(@Nullable Object read) {
        if (read instanceof Set<?> rows) {
            return rows.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return read instanceof List<?> rows
                ? rows.stream().filter(Objects::nonNull).toList()
                : read;
    }

    private void judge(String path, Parts shape, int index, @Nullable Object read, Object record) {
        var part = shape.parts().get(index);
        var here = Paths.part(path, part.name());
        // What could not be read was found fault with already; what the record put in place of nothing is judged.
        if (faults.stream().noneMatch(fault -> fault.field().equals(here))) {
            var value = read == null ? Records.get(record, part) : read;
            rules.judge(shape.type(), part, here, value, record, faults);
        }
    }

    private static boolean below(String field, String path) {
        return path.isEmpty() || field.equals(path) || field.startsWith(path + ".");
    }

    private void known(String path, String name, Parts shape) {
        if (shape.find(name).isEmpty()) {
            faults.add(new Fault(Paths.part(path, name), "unknown", List.of(name)));
        }
    }

    private void mismatch(String path, String wanted) {
        faults.add(new Fault(path, "typeMismatch", List.of(wanted)));
    }
}

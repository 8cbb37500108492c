package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riskcatalog.desk.answers.Shape.Part;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;
import org.riskcatalog.desk.forms.AtLeastOne;
import org.riskcatalog.desk.forms.RequiredWhen;

/** Writes the conditions of {@link RequiredWhen} into a schema as if and then, those of {@link AtLeastOne} as anyOf. */
final class SchemaConditions {

    private SchemaConditions() {}

    static void into(ObjectNode schema, Parts shape) {
        var one = shape.type().getAnnotation(AtLeastOne.class);
        if (one != null) {
            oneOf(schema, one);
        }
        for (var part : shape.parts()) {
            for (var condition : part.component().getAnnotationsByType(RequiredWhen.class)) {
                var rule = schema.withArray("/allOf").addObject();
                asks(rule.putObject("if"), condition, shape);
                demands(rule.putObject("then"), part);
            }
        }
    }

    private static void oneOf(ObjectNode schema, AtLeastOne rule) {
        for (var name : rule.of()) {
            var alternative = schema.withArray("/anyOf").addObject();
            alternative.putArray("required").add(name);
            alternative.putObject("properties").putObject(name).put("minimum", rule.from());
        }
    }

    private static void asks(ObjectNode question, RequiredWhen condition, Parts shape) {
        var other = shape.find(condition.field()).orElseThrow();
        var values =
                question.putObject("properties").putObject(condition.field()).putArray("enum");
        boolean truth = other.shape() instanceof Value value
                && List.of(boolean.class, Boolean.class).contains(value.type());
        for (var word : condition.in()) {
            if (truth) {
                values.add(Boolean.parseBoolean(word));
            } else {
                values.add(word);
            }
        }
        question.putArray("required").add(condition.field());
    }

    /** Present, and not empty: a blank text or an empty list counts as not given. */
    private static void demands(ObjectNode demand, Part part) {
        demand.putArray("required").add(part.name());
        if (part.shape() instanceof Rows) {
            demand.putObject("properties").putObject(part.name()).put("minItems", 1);
        } else if (part.shape() instanceof Value value && value.type() == String.class) {
            demand.putObject("properties").putObject(part.name()).put("minLength", 1);
        }
    }
}

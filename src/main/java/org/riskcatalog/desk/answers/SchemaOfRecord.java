package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.time.LocalDateTime;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;

/** The part of a schema that follows from the record alone: types, formats, bounds, what is required and when. */
final class SchemaOfRecord {

    private static final String LOCAL_MOMENT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$";

    private final SchemaGenerator generator =
            new SchemaGenerator(new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                    .with(new JacksonModule())
                    .with(new JakartaValidationModule(
                            JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                            JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                    .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                    .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                    .build());

    ObjectNode draw(Class<?> record) {
        var schema = generator.generateSchema(record);
        complete(schema, Shapes.of(record));
        return schema;
    }

    private void complete(ObjectNode schema, Shape shape) {
        if (shape instanceof Parts parts) {
            parts(schema, parts);
        } else if (shape instanceof Rows rows) {
            complete(schema.withObject("/items"), rows.element());
        } else if (((Value) shape).type() == LocalDateTime.class) {
            // A moment without a zone, at the seat: RFC 3339 has no name for it.
            schema.remove("format");
            schema.put("pattern", LOCAL_MOMENT);
        }
    }

    private void parts(ObjectNode schema, Parts shape) {
        for (var part : shape.parts()) {
            var described = schema.withObject("/properties").withObject("/" + part.name());
            complete(described, part.shape());
            if (part.shape() instanceof Parts && !part.optional() && described.has("required")) {
                // Left out, it would be judged as empty, and refused.
                schema.withArray("/required").add(part.name());
            }
        }
        SchemaConditions.into(schema, shape);
    }
}

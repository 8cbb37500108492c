package org.riskcatalog.desk.answers;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.riskcatalog.desk.answers.Shape.Part;
import org.riskcatalog.desk.answers.Shape.Parts;
import org.riskcatalog.desk.answers.Shape.Rows;
import org.riskcatalog.desk.answers.Shape.Value;

/** Looks at records once and keeps what it saw. */
final class Shapes {

    private static final ClassValue<Parts> SEEN = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> record) {
            return look(record);
        }
    };

    private Shapes() {}

    /** @throws IllegalArgumentException if it is no record, or holds something that no form can fill */
    static Parts of(Class<?> record) {
        return SEEN.get(record);
    }

    private static Parts look(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalArgumentException(record.getName() + " is not a record");
        }
        return new Parts(
                record,
                Arrays.stream(record.getRecordComponents()).map(Shapes::part).toList());
    }

    private static Part part(RecordComponent component) {
        return new Part(component.getName(), shape(component.getGenericType()), optional(component), component);
    }

    private static Shape shape(Type type) {
        if (type instanceof ParameterizedType several
                && (several.getRawType() == List.class || several.getRawType() == Set.class)) {
            return new Rows(shape(several.getActualTypeArguments()[0]), several.getRawType() == Set.class);
        }
        if (type instanceof Class<?> single && !single.isArray()) {
            return single.isRecord() ? of(single) : new Value(single);
        }
        throw new IllegalArgumentException("answers cannot hold " + type.getTypeName());
    }

    private static boolean optional(RecordComponent component) {
        return Stream.concat(
                        Arrays.stream(component.getAnnotatedType().getAnnotations()),
                        Arrays.stream(component.getAnnotations()))
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }
}

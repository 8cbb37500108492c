package org.riskcatalog.desk.answers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.answers.Shape.Part;
import org.riskcatalog.desk.answers.Shape.Parts;

/** Makes records and looks into them, package-private ones of other rooms too. */
final class Records {

    private Records() {}

    static Object make(Parts shape, @Nullable Object[] values) {
        try {
            var constructor = shape.type()
                    .getDeclaredConstructor(Arrays.stream(shape.type().getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(shape.type().getName() + " refuses missing values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape.type().getName(), e);
        }
    }

    static @Nullable Object get(Object record, Part part) {
        try {
            var accessor = part.component().getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.component().toString(), e);
        }
    }

    /** A single value as it is written in a form. */
    static String word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}

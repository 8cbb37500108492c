package org.riskcatalog.engine.boot;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** The beans that an expression in a diagram may name: those of the engine room, and no other. */
class DiagramBeans extends AbstractMap<Object, Object> {

    private static final String ROOM = "org.riskcatalog.engine.";

    private final BeanFactory beans;

    DiagramBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        if (!(name instanceof String word) || !beans.containsBean(word)) {
            return false;
        }
        var type = beans.getType(word);
        return type != null && type.getName().startsWith(ROOM);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    /** The engine asks by name only. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}

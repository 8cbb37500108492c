package org.riskcatalog.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.riskcatalog.desk.forms.TaskForm;
import org.riskcatalog.desk.forms.TaskFormSource;
import org.springframework.stereotype.Component;

/** All forms by key; two forms with one key stop the start. */
@Component
public class TaskForms {

    private final Map<String, TaskForm<?>> byKey = new TreeMap<>();

    TaskForms(Collection<TaskForm<?>> forms, Collection<TaskFormSource> sources) {
        Stream.concat(forms.stream(), sources.stream().flatMap(source -> source.forms().stream()))
                .forEach(form -> {
                    var other = byKey.put(form.key(), form);
                    if (other != null) {
                        throw new IllegalStateException("two forms have the key %s: %s and %s"
                                .formatted(
                                        form.key(),
                                        other.getClass().getName(),
                                        form.getClass().getName()));
                    }
                });
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    public Optional<TaskForm<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}

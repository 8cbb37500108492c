package org.riskcatalog.measures.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riskcatalog.desk.forms.TaskParts;
import org.riskcatalog.measures.MeasureNames;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;

/** The measure that a task is about: a call, the choice of a lead or of a way, a silence of its own, an item of a meeting. */
@Component
class MeasureTaskParts implements TaskParts {

    /** Rooms that ask about measures; silences and meetings are adoption's, whatever they are about. */
    private static final Set<String> ROOMS = Set.of("measures", "adoption");

    private final MeasureNames names;

    MeasureTaskParts(MeasureNames names) {
        this.names = names;
    }

    @Override
    public Map<TaskId, EntryPart> of(Collection<OpenTask> tasks) {
        var asking = tasks.stream().filter(task -> ROOMS.contains(task.room())).toList();
        var named = names.of(asking.stream().map(OpenTask::subject).collect(Collectors.toSet()));
        Map<TaskId, EntryPart> parts = new HashMap<>();
        asking.stream()
                .filter(task -> named.containsKey(task.subject()))
                .forEach(task -> parts.put(task.id(), part(named.get(task.subject()))));
        return parts;
    }

    private static EntryPart part(MeasureNames.Name measure) {
        return part(measure.number(), measure.title());
    }

    static EntryPart part(String number, String title) {
        return new EntryPart(number, title, "/measures/" + number);
    }
}

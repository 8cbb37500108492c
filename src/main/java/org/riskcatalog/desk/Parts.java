package org.riskcatalog.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.TaskParts;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which part of its entry a task is about, as the rooms tell it. */
@Component
public class Parts {

    private final ObjectProvider<TaskParts> rooms;

    Parts(ObjectProvider<TaskParts> rooms) {
        this.rooms = rooms;
    }

    public Map<TaskId, EntryPart> of(Collection<OpenTask> tasks) {
        var parts = new HashMap<TaskId, EntryPart>();
        rooms.forEach(room -> parts.putAll(room.of(tasks)));
        return parts;
    }

    /** Null if it is about the entry as a whole. */
    public @Nullable EntryPart of(OpenTask task) {
        return of(List.of(task)).get(task.id());
    }
}

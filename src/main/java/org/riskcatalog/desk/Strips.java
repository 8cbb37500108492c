package org.riskcatalog.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.NamedEntries.NamedEntry;
import org.riskcatalog.desk.forms.TaskStrips;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the States are, as the rooms tell it. */
@Component
public class Strips {

    private final ObjectProvider<TaskStrips> rooms;

    Strips(ObjectProvider<TaskStrips> rooms) {
        this.rooms = rooms;
    }

    public Map<TaskId, Strip> of(Collection<ListedTask> tasks, Actor reader) {
        var strips = new HashMap<TaskId, Strip>();
        rooms.forEach(room -> strips.putAll(room.of(tasks, reader)));
        return strips;
    }

    /** Null if no State is asked. */
    public @Nullable Strip of(OpenTask task, NamedEntry entry, Actor reader) {
        var listed = new ListedTask(task, entry.title(), entry.language(), null, null, null, null);
        return of(List.of(listed), reader).get(task.id());
    }
}

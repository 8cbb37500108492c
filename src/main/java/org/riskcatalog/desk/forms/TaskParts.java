package org.riskcatalog.desk.forms;

import java.util.Collection;
import java.util.Map;
import org.riskcatalog.web.view.EntryPart;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;

/** A room tells, for a whole list at once, which tasks are about a part of their entry: two of one entry must not look alike. */
public interface TaskParts {

    /** One SQL statement, however long the list. Tasks about the entry as a whole are left out. */
    Map<TaskId, EntryPart> of(Collection<OpenTask> tasks);
}

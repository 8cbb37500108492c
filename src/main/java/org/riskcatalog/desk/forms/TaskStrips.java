package org.riskcatalog.desk.forms;

import java.util.Collection;
import java.util.Map;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.TaskId;

/** A room tells, for a whole list at once, how far the States are with what each task belongs to. */
public interface TaskStrips {

    /** At most a constant number of SQL statements, however long the list. Never tells more than the reader may know. */
    Map<TaskId, Strip> of(Collection<ListedTask> tasks, Actor reader);
}

package org.riskcatalog.desk.forms;

import java.util.Collection;

/** Gives forms that are alike for several rooms, such as those of a national clearance. */
public interface TaskFormSource {

    Collection<TaskForm<?>> forms();
}

package org.riskcatalog.workflow;

import java.util.List;

/**
 * One page of a task list.
 *
 * @param total over the whole result
 */
public record TaskPage(List<ListedTask> tasks, int total) {

    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}

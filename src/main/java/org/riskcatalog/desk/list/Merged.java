package org.riskcatalog.desk.list;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.workflow.ListedTask;

/**
 * One page of two sorted lists read as one: the few items are all at hand, of the many tasks only those that the page can
 * hold are asked for.
 *
 * @param items in the order of the query
 */
record Merged(DeskQuery query, List<DeskItem> items) {

    /** The first task that can stand on the page: so many before it as if all items came first. */
    int offset() {
        return Math.max(0, query.page() * query.size() - items.size());
    }

    int size() {
        return query.page() * query.size() + query.size() - offset();
    }

    /** @param tasks those from {@link #offset} on, {@link #size} of them or as many as there are */
    List<Object> page(List<ListedTask> tasks) {
        int before = offset() == 0 || tasks.isEmpty() ? 0 : itemsBefore(tasks.get(0));
        var merged = merge(tasks, items.subList(before, items.size()));
        int first = query.page() * query.size() - offset() - before;
        return first >= merged.size()
                ? List.of()
                : merged.subList(first, Math.min(merged.size(), first + query.size()));
    }

    private int itemsBefore(ListedTask task) {
        return (int) items.stream().filter(item -> comes(item, task)).count();
    }

    private List<Object> merge(List<ListedTask> tasks, List<DeskItem> rest) {
        var merged = new ArrayList<Object>();
        int next = 0;
        for (var task : tasks) {
            while (next < rest.size() && comes(rest.get(next), task)) {
                merged.add(rest.get(next++));
            }
            merged.add(task);
        }
        merged.addAll(rest.subList(next, rest.size()));
        return merged;
    }

    /** Whether an item stands before a task; where the order does not compare them, items come first. */
    private boolean comes(DeskItem item, ListedTask task) {
        return switch (query.column()) {
            case "due" -> dueBefore(item.due(), task.task().due());
            case "handle" ->
                query.descends()
                        ? item.handle().compareTo(task.task().handle()) >= 0
                        : item.handle().compareTo(task.task().handle()) <= 0;
            default -> true;
        };
    }

    private boolean dueBefore(@Nullable Instant item, @Nullable Instant task) {
        if (item == null || task == null) {
            return task == null;
        }
        return query.descends() ? !item.isBefore(task) : !item.isAfter(task);
    }
}

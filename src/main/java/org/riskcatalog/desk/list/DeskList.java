package org.riskcatalog.desk.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Page;
import org.springframework.stereotype.Component;

/** Lays the desk of a reader out: the same number of SQL statements however much lies on it. */
@Component
class DeskList {

    private static final int EVERYTHING = 100_000;

    private final DeskTasks tasks;
    private final DeskItemList items;
    private final DeskRows rows;

    DeskList(DeskTasks tasks, DeskItemList items, DeskRows rows) {
        this.tasks = tasks;
        this.items = items;
        this.rows = rows;
    }

    /**
     * One page of the view that was asked for, and how much each view holds.
     *
     * @param counts the same search in every view, by its word
     */
    record Shown(Page<DeskRow> page, Map<String, Integer> counts) {}

    Shown page(DeskQuery query, Actor reader) {
        var all = items.all(reader);
        var merged = new Merged(query, items.shown(all, query));
        var found = tasks.list(query, reader, merged.offset(), merged.size());
        var shown = rows.of(query.tab(), merged.page(found.tasks()), reader);
        int total = found.total() + merged.items().size();
        return new Shown(new Page<>(shown, query.page(), query.size(), total), counts(query, reader, all, total));
    }

    /** The whole view, for files. */
    List<DeskRow> everything(DeskQuery query, Actor reader) {
        var whole = new DeskQuery(query.tab(), query.search(), query.sort(), 0, EVERYTHING);
        var merged = new Merged(whole, items.shown(items.all(reader), whole));
        var found = tasks.list(whole, reader, 0, EVERYTHING);
        return rows.of(query.tab(), merged.page(found.tasks()), reader);
    }

    private Map<String, Integer> counts(DeskQuery query, Actor reader, List<DeskItem> all, int total) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var tab : Tab.values()) {
            var other = query.on(tab);
            counts.put(
                    tab.word(),
                    tab == query.tab()
                            ? total
                            : tasks.count(other, reader)
                                    + items.shown(all, other).size());
        }
        return counts;
    }
}

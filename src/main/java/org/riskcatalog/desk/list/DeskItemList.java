package org.riskcatalog.desk.list;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.riskcatalog.desk.forms.DeskItem;
import org.riskcatalog.desk.forms.DeskItems;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What waits for the reader without being a task, as far as a view of the desk shows it, in the order of that view. */
@Component
class DeskItemList {

    private final ObjectProvider<DeskItems> rooms;
    private final DeskTasks tasks;
    private final Texts texts;

    DeskItemList(ObjectProvider<DeskItems> rooms, DeskTasks tasks, Texts texts) {
        this.rooms = rooms;
        this.tasks = tasks;
        this.texts = texts;
    }

    List<DeskItem> all(Actor reader) {
        return rooms.stream().flatMap(room -> room.of(reader).stream()).toList();
    }

    List<DeskItem> shown(List<DeskItem> all, DeskQuery query) {
        return query.tab().withItems()
                ? all.stream()
                        .filter(item -> matches(item, query))
                        .sorted(order(query))
                        .toList()
                : List.of();
    }

    private boolean matches(DeskItem item, DeskQuery query) {
        var end = tasks.end(query.tab());
        boolean soon = end == null || item.due() != null && item.due().isBefore(end);
        var search = query.search() == null ? "" : query.search().toLowerCase(Locale.ROOT);
        return soon
                && words(item).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(search));
    }

    private Stream<String> words(DeskItem item) {
        var whole = Stream.of(item.handle(), item.entryTitle(), item.key(), texts.say(item.what()));
        var part = item.part();
        return part == null ? whole : Stream.concat(whole, Stream.of(part.number(), part.title()));
    }

    /** As the inbox orders tasks: what has no deadline comes last, whichever way the list is turned. */
    private static Comparator<DeskItem> order(DeskQuery query) {
        if (query.column().equals("handle")) {
            return Comparator.comparing(DeskItem::handle, direction(query));
        }
        return Comparator.comparing(DeskItem::due, Comparator.nullsLast(direction(query)));
    }

    private static <T extends Comparable<T>> Comparator<T> direction(DeskQuery query) {
        return query.descends() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }
}

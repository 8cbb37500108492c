package org.riskcatalog.desk.list;

import java.util.List;
import java.util.Locale;
import org.riskcatalog.workflow.TaskQuery.Which;

/** A view of the desk. */
enum Tab {
    MINE(Which.MINE),
    CLOSING(Which.MINE),
    OTHERS(Which.OTHERS),
    DONE(Which.DONE);

    private final Which which;

    Tab(Which which) {
        this.which = which;
    }

    Which which() {
        return which;
    }

    /** Running silences stand among what the reader's own delegation has before it. */
    public boolean withItems() {
        return which == Which.MINE;
    }

    /** As in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Orders in which the view can be read. */
    public List<String> sorts() {
        return this == DONE
                ? List.of("-finished", "finished", "handle", "-handle", "task")
                : List.of("due", "-due", "-created", "created", "handle", "-handle", "task");
    }

    /** What is done is read from the latest on, everything else by its deadline. */
    String usualSort() {
        return sorts().get(0);
    }

    /** The first one for a word that nobody knows. */
    static Tab of(String word) {
        for (var tab : values()) {
            if (tab.word().equals(word)) {
                return tab;
            }
        }
        return MINE;
    }
}

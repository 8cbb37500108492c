package org.riskcatalog.desk.list;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reader asks of the list; whatever stands in the address becomes something that can be answered.
 *
 * @param search part of handle, title, task or measure; null for all
 * @param sort {@code due}, {@code created}, {@code handle}, {@code task}, {@code finished}; a leading {@code -} descends
 * @param page from 0
 * @param size 1 to 200
 */
record DeskQuery(Tab tab, @Nullable String search, String sort, int page, int size) {

    static final int USUAL_SIZE = 25;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> SORTS = Set.of("due", "created", "handle", "task", "finished");

    static DeskQuery of(
            @Nullable String tab,
            @Nullable String search,
            @Nullable String sort,
            @Nullable Integer page,
            @Nullable Integer size) {
        var chosen = Tab.of(tab == null ? "" : tab);
        return new DeskQuery(
                chosen,
                search == null || search.isBlank() ? null : search.strip(),
                sort != null && SORTS.contains(sort.replaceFirst("^-", "")) ? sort : chosen.usualSort(),
                between(0, page == null ? 0 : page, LAST_PAGE),
                between(1, size == null ? USUAL_SIZE : size, LARGEST));
    }

    private static int between(int least, int value, int most) {
        return Math.max(least, Math.min(value, most));
    }

    /** The same search in another view. */
    DeskQuery on(Tab other) {
        return new DeskQuery(other, search, other.usualSort(), 0, size);
    }

    String column() {
        return descends() ? sort.substring(1) : sort;
    }

    boolean descends() {
        return sort.startsWith("-");
    }
}

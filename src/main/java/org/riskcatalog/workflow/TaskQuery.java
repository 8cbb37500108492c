package org.riskcatalog.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list.
 *
 * @param groups groups of the reader; a task of any of them is listed
 * @param person the reader, for tasks assigned to one person
 * @param states only for {@link Which#OTHERS}: the reader's States, whose tasks are left out
 * @param search part of handle, title or form word, or of what names a part of the entry; null for all
 * @param named forms that the search means as well, by the words that the reader has for them; only with a search
 * @param dueBefore only tasks due before; null for all
 * @param sort {@code due}, {@code created}, {@code handle}, {@code task} or {@code finished}, a leading {@code -} for descending
 * @param offset how many of the result to leave out before the first
 * @param size 1 to 100,000
 */
public record TaskQuery(
        Which which,
        Set<String> groups,
        UUID person,
        Set<String> states,
        @Nullable String search,
        Set<String> named,
        @Nullable Instant dueBefore,
        String sort,
        int offset,
        int size) {

    /** Mine: the reader may do it now. Others: open tasks of others on entries that the reader may see. Done: finished lately by the reader's delegation or body. */
    public enum Which {
        MINE,
        OTHERS,
        DONE
    }
}

package org.riskcatalog.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Which entries to list, in which order.
 *
 * @param search part of title, handle or catalog number; null for all, likewise the other filters
 * @param affected two-letter code of a State that it affects
 * @param sort a column of {@link EntryOrder}, a leading {@code -} for descending
 * @param page from 0
 * @param size 1 to 200, or {@link #WHOLE}
 */
public record EntryQuery(
        @Nullable String search,
        @Nullable Category category,
        @Nullable Stage stage,
        @Nullable EntryStatus status,
        @Nullable String proposer,
        @Nullable RiskLevel level,
        @Nullable String affected,
        String sort,
        int page,
        int size) {

    /** The whole list on one page, for files: one statement however long it is. */
    public static final int WHOLE = 100_000;

    public EntryQuery {
        if (page < 0 || size < 1 || size > 200 && size != WHOLE) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }
}

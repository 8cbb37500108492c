package org.riskcatalog.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list; sorted and counted over the whole result.
 *
 * @param number from 0
 * @param size most items a page
 * @param total items of the whole result
 */
public record Page<T>(List<T> items, int number, int size, long total) {
    public Page {
        items = List.copyOf(items);
        if (number < 0 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of size " + size + " of " + total);
        }
    }

    /** At least 1: an empty list has one empty page. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Position of the first item shown, from 1; 0 if there is none. */
    public long first() {
        return items.isEmpty() ? 0 : (long) number * size + 1;
    }

    /** Position of the last item shown. */
    public long last() {
        return items.isEmpty() ? 0 : first() + items.size() - 1;
    }

    /** Numbers of the pages that the pager names: ends and neighbours; -1 for a gap. */
    public List<Integer> links() {
        var links = new ArrayList<Integer>();
        for (int page = 0; page < pages(); page++) {
            if (page == 0 || page == pages() - 1 || Math.abs(page - number) <= 1) {
                links.add(page);
            } else if (links.get(links.size() - 1) >= 0) {
                links.add(-1);
            }
        }
        return List.copyOf(links);
    }
}

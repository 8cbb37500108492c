package org.riskcatalog.web.view;

import java.util.List;

/**
 * One page of a list as JSON.
 *
 * @param total over the whole result
 * @param page from 0
 */
public record JsonPage<T>(List<T> items, long total, int page, int size) {

    public JsonPage {
        items = List.copyOf(items);
    }
}

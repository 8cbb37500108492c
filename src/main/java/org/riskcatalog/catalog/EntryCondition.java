package org.riskcatalog.catalog;

import java.util.Map;

/**
 * A condition that another room has over the columns of {@code risk_entry e}; it narrows what the reader may see and never widens it.
 *
 * @param sql no text of a person is in it
 * @param order columns of {@code e}
 */
public record EntryCondition(String sql, Map<String, Object> parameters, String order) {

    public EntryCondition {
        parameters = Map.copyOf(parameters);
    }
}

package org.riskcatalog.monitoring;

import java.util.Locale;
import java.util.Map;

/**
 * Which open cases are listed. Searched by handle alone: a title could be felt for letter by letter.
 *
 * @param handle part of it; empty for all
 * @param status empty for all
 * @param sort {@code age}, {@code handle} or {@code status}, with a minus in front for the other direction
 */
record CaseQuery(String handle, String status, String sort) {

    static final CaseQuery ALL = new CaseQuery("", "", "age");

    Map<String, Object> parameters() {
        var escaped = handle.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return Map.of("status", status, "handle", "%" + escaped + "%");
    }
}

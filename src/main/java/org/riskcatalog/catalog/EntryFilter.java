package org.riskcatalog.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of a list as SQL over {@code risk_entry e}; what was typed becomes a parameter, never text of the statement. */
class EntryFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param level the level as the reader may know it */
    EntryFilter(EntryQuery query, String level) {
        search(query.search());
        is("e.category", "category", query.category());
        is("e.status", "status", query.status());
        is(level, "level", query.level());
        if (query.stage() != null) {
            add(
                    "e.status in (:stage)",
                    "stage",
                    query.stage().statuses().stream().map(Enum::name).toList());
        }
        if (query.proposer() != null) {
            add("e.proposer = :proposer", "proposer", query.proposer());
        }
        if (query.affected() != null) {
            add("position(:affected in e.affected_states) > 0", "affected", query.affected());
        }
    }

    /** Continues a condition: empty, or beginning with "and". */
    String condition() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void search(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            add(
                    "(position(:search in lower(e.title)) > 0 or position(:search in lower(e.handle)) > 0"
                            + " or position(:search in lower(coalesce(e.catalog_number, ''))) > 0)",
                    "search",
                    words.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void is(String column, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            add(column + " = :" + name, name, constant.name());
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}

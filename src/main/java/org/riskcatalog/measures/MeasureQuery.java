package org.riskcatalog.measures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.MeasureType;
import org.riskcatalog.measures.commitment.CommitmentLevel;

/**
 * Which measures to list.
 *
 * @param search part of number, title or handle; null for all
 * @param state only measures in which this State takes part, as far as the reader may know; null for all
 * @param level only those in which it (or any State) takes part in this way; null for any way
 * @param dueUntil only those due on that day or before; null for all
 * @param sort {@code number}, {@code title}, {@code entry}, {@code type}, {@code status} or {@code due}, a leading {@code -}
 *     for descending
 * @param page from 0
 */
public record MeasureQuery(
        @Nullable String search,
        @Nullable String state,
        @Nullable CommitmentLevel level,
        @Nullable MeasureType type,
        @Nullable MeasureStatus status,
        @Nullable LocalDate dueUntil,
        String sort,
        int page,
        int size) {

    private static final String NUMBER = "e.catalog_number, m.position";

    private static final Map<String, String> COLUMNS = Map.of(
            "number", NUMBER,
            "title", "lower(m.title)",
            "entry", "lower(e.title), e.handle",
            "type", "m.type",
            "status", "m.status",
            "due", "case when m.due is null then 1 else 0 end, m.due");

    /** The same on another page. */
    public MeasureQuery at(int otherPage, int otherSize) {
        return new MeasureQuery(search, state, level, type, status, dueUntil, sort, otherPage, otherSize);
    }

    /** Whether measures of one entry stand together. */
    public boolean byEntry() {
        return sort.endsWith("number") || sort.endsWith("entry");
    }

    String order() {
        var descending = sort.startsWith("-");
        var columns = COLUMNS.getOrDefault(descending ? sort.substring(1) : sort, NUMBER);
        return (descending ? columns.replace(",", " desc,") + " desc" : columns) + ", " + NUMBER;
    }

    /** What stands after {@code where}, over {@code measure m}, {@code risk_entry e}, {@code commitment c}. */
    String condition(String seen) {
        return """
                (cast(:search as varchar) is null or lower(m.title) like :like escape '!' or lower(m.number) like :like escape '!'
                    or lower(e.handle) like :like escape '!' or lower(e.title) like :like escape '!')
                and (cast(:type as varchar) is null or m.type = :type)
                and (cast(:status as varchar) is null or m.status = :status)
                and (cast(:due as date) is null or m.due <= :due)
                and ((cast(:state as varchar) is null and cast(:level as varchar) is null) or exists (
                    select 1 from commitment c where c.measure_id = m.id
                       and (cast(:state as varchar) is null or c.state = :state)
                       and case when cast(:level as varchar) is null
                            then coalesce(c.level, 'NOT_PARTICIPATING') <> 'NOT_PARTICIPATING'
                            else coalesce(c.level, 'NOT_PARTICIPATING') = :level end
                       and %s))""".formatted(seen);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("search", search);
        values.put("like", search == null ? null : "%" + literal(search) + "%");
        values.put("state", state);
        values.put("level", level == null ? null : level.name());
        values.put("type", type == null ? null : type.name());
        values.put("status", status == null ? null : status.name());
        values.put("due", dueUntil);
        return values;
    }

    private static String literal(String search) {
        return search.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}

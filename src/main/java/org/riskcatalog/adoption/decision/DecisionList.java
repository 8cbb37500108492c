package org.riskcatalog.adoption.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions that a reader may see, searched, sorted and counted over the whole result. */
@Component
public class DecisionList {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "case when d.issued_at is null then 1 else 0 end, d.issued_at, d.subject_kind, d.reference",
            "reference", "d.reference",
            "title", "d.title",
            "adopted", "d.adopted_at");

    private final JdbcClient jdbc;
    private final EntryVisibility visibility;

    DecisionList(JdbcClient jdbc, EntryVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * What is asked for.
     *
     * @param search part of number, reference or title; empty for all
     * @param sort {@code number}, {@code reference}, {@code title} or {@code adopted}, a leading {@code -} for descending
     * @param page from 0
     */
    public record Query(String search, String sort, int page, int size) {

        /** Whether there is such an order. */
        public boolean sortable() {
            return COLUMNS.containsKey(sort.replaceFirst("^-", ""));
        }
    }

    /** @param total over the whole result */
    public record Found(List<ListedDecision> items, long total) {}

    public Found find(Query query, Actor reader) {
        var from = """
                 from decision d join risk_entry e on e.id = d.entry_id
                where (:search = '' or lower(d.title) like :like or lower(d.reference) like :like or lower(d.number) like :like)
                  and\s""" + visibility.condition();
        var rows = jdbc.sql(
                        "select d.id, d.number, d.subject_kind, d.reference, d.title, e.handle, e.language, d.method,"
                                + " d.status, d.adopted_at, d.issued_at" + from + " order by " + order(query.sort())
                                + " limit :size offset :skip")
                .params(visibility.parameters(reader))
                .param("search", query.search())
                .param("like", like(query.search()))
                .param("size", query.size())
                .param("skip", (long) query.page() * query.size())
                .query(DecisionList::row)
                .list();
        var total = jdbc.sql("select count(*)" + from)
                .params(visibility.parameters(reader))
                .param("search", query.search())
                .param("like", like(query.search()))
                .query(Long.class)
                .single();
        return new Found(rows, total);
    }

    private static String like(String search) {
        var literal = search.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }

    private static String order(String sort) {
        var descending = sort.startsWith("-");
        var columns = COLUMNS.getOrDefault(sort.replaceFirst("^-", ""), COLUMNS.get("number"));
        return (descending ? columns.replace(",", " desc,") + " desc" : columns) + ", d.id";
    }

    private static ListedDecision row(ResultSet row, int number) throws SQLException {
        return new ListedDecision(
                row.getObject("id", UUID.class),
                row.getString("number"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("reference"),
                row.getString("title"),
                row.getString("handle"),
                row.getString("language"),
                Method.valueOf(row.getString("method")),
                DecisionStatus.valueOf(row.getString("status")),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("issued_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

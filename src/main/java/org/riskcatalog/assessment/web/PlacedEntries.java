package org.riskcatalog.assessment.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.assessment.Assessments;
import org.riskcatalog.assessment.ScoreVisibility;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskLevel;
import org.riskcatalog.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessed entries that a reader may see, the gravest first: two SQL statements. */
@Component
class PlacedEntries {

    private static final String SELECT = """
            select e.id, e.handle, e.catalog_number, e.title, e.language, e.category, e.status, e.likelihood, e.impact,
                   e.level, e.confidence
            from risk_entry e
            where e.level is not null and e.status not in ('WITHDRAWN', 'NOT_ADOPTED', 'MERGED', 'LAPSED', 'RETIRED')
              and (cast(:category as varchar) is null or e.category = :category) and\s""";

    private static final String ORDER = " order by e.likelihood * e.impact desc, e.impact desc, e.catalog_number";

    private final JdbcClient jdbc;
    private final EntryVisibility entries;
    private final ScoreVisibility scores;
    private final Assessments assessments;

    PlacedEntries(JdbcClient jdbc, EntryVisibility entries, ScoreVisibility scores, Assessments assessments) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.scores = scores;
        this.assessments = assessments;
    }

    /** @param category null for all */
    List<Placed> of(@Nullable Category category, Actor reader) {
        var found = jdbc
                .sql(SELECT + entries.condition() + ORDER)
                .params(entries.parameters(reader))
                .param("category", category == null ? null : category.name())
                .query((row, number) -> placed(row))
                .list()
                .stream()
                .filter(entry -> scores.seesLevel(reader, entry.status()))
                .toList();
        if (!scores.participates(reader)) {
            return found;
        }
        var told = assessments.last(found.stream().map(Placed::id).toList());
        return found.stream().map(entry -> entry.with(told.get(entry.id()))).toList();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getObject("id", UUID.class),
                row.getString("handle"),
                row.getString("catalog_number"),
                row.getString("title"),
                row.getString("language"),
                Category.valueOf(row.getString("category")),
                EntryStatus.valueOf(row.getString("status")),
                row.getInt("likelihood"),
                row.getInt("impact"),
                RiskLevel.valueOf(row.getString("level")),
                Confidence.valueOf(row.getString("confidence")),
                null);
    }
}

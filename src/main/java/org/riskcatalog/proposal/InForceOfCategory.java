package org.riskcatalog.proposal;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.catalog.Category;
import org.riskcatalog.catalog.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries in force of one category, to compare a proposal with. */
@Component
class InForceOfCategory {

    private final JdbcClient jdbc;
    private final Revisions revisions;

    InForceOfCategory(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    List<Text> of(Category category) {
        return jdbc.sql("""
                        select handle, in_force_revision from risk_entry
                        where category = ? and in_force_revision is not null and status in ('IN_FORCE', 'UNDER_REVIEW')""")
                .param(category.name())
                .query((row, number) -> read(row.getString(1), row.getObject(2, UUID.class)))
                .list();
    }

    private Text read(String handle, UUID revision) {
        var text = revisions.text(revision);
        return new Text(handle, text.title() + " " + text.scenario());
    }

    /** What is compared of an entry. */
    record Text(String handle, String titleAndScenario) {}
}

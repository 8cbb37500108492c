package org.riskcatalog.adoption.web.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.decision.Statement;
import org.riskcatalog.adoption.decision.StatementKind;

/** A statement on record, beside an item or in minutes. */
record StatementRow(
        String state,
        Instant receivedAt,
        StatementKind kind,
        String text,
        @Nullable Integer revision) {

    static StatementRow of(Statement statement) {
        return new StatementRow(
                statement.state(), statement.receivedAt(), statement.kind(), statement.text(), statement.revision());
    }
}

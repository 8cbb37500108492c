package org.riskcatalog.adoption.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.decision.Statement;
import org.riskcatalog.adoption.decision.StatementKind;

/** A statement as a page lists it. */
record StatementLine(
        String state,
        Instant receivedAt,
        StatementKind kind,
        String text,
        List<String> paragraphs,
        @Nullable Integer revision) {

    static StatementLine of(Statement statement) {
        return new StatementLine(
                statement.state(),
                statement.receivedAt(),
                statement.kind(),
                statement.text(),
                statement.about(),
                statement.revision());
    }
}

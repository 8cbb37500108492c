package org.riskcatalog.adoption.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.riskcatalog.adoption.silence.NamesSeen;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/**
 * Who may read what a State put on record: the States and those who serve them at once; whoever else sees the entry when it is issued
 * with the decision. Before, it would say which State had objected.
 */
@Component
public class StatementVisibility {

    private final Decisions decisions;

    StatementVisibility(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Those of the statements that the reader may read. */
    public List<Statement> seen(List<Statement> statements, Actor reader) {
        if (NamesSeen.by(reader)) {
            return statements;
        }
        var issued = statements.stream()
                .map(Statement::subjectId)
                .distinct()
                .filter(decisions::issued)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> issued.contains(statement.subjectId()))
                .toList();
    }
}

package org.riskcatalog.adoption.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.riskcatalog.adoption.decision.Statements;
import org.springframework.stereotype.Component;

/** How a meeting may dispose of an item, and what the procedure bars. */
@Component
public class OpenOutcomes {

    private static final int DEFERRALS = 2;

    private final Matters matters;
    private final Statements statements;

    OpenOutcomes(Matters matters, Statements statements) {
        this.matters = matters;
        this.statements = statements;
    }

    /** Those that this kind of matter knows, the barred ones too. */
    public List<Outcome> known(AgendaItem item) {
        var known = matters.of(item.matter()).outcomes();
        return Arrays.stream(Outcome.values()).filter(known::contains).toList();
    }

    /** Empty if the outcome is open. */
    public Optional<Clause> barred(AgendaItem item, Outcome outcome) {
        return switch (outcome) {
            case DEFERRED -> when(item.deferrals() >= DEFERRALS, Clause.DEFERRED_TWICE);
            case REFER_UP -> when(item.body().above().isEmpty(), Clause.NO_HIGHER_BODY);
            case PARTIAL -> when(measures(item).isEmpty(), Clause.NO_MEASURE);
            case CONSENSUS_WITH_STATEMENTS ->
                when(
                        statements
                                .findBySubjectIdOrderByReceivedAt(item.subjectId())
                                .isEmpty(),
                        Clause.NO_STATEMENT);
            case CONSENSUS, RESOLUTION, NOT_ADOPTED -> Optional.empty();
        };
    }

    /** Titles of the measures that could be split off. */
    public List<String> measures(AgendaItem item) {
        return matters.of(item.matter()).measures(item.subjectId());
    }

    private static Optional<Clause> when(boolean barred, Clause clause) {
        return barred ? Optional.of(clause) : Optional.empty();
    }
}

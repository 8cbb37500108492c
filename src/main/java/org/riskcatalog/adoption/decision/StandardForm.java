package org.riskcatalog.adoption.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.silence.SilentTexts;
import org.springframework.stereotype.Component;

/** Brings a decision into standard form: text, method, rule, electorate, who was counted how, statements. */
@Component
class StandardForm {

    private static final Set<String> PARTICIPATING =
            Set.of("APPROVE", "APPROVE_WITH_COMMENTS", "NO_OBJECTION", "LEAD", "CO_LEAD", "PARTICIPANT");
    private static final Set<String> NOT_INTERESTED =
            Set.of("NOT_INTERESTED", "NOT_PARTICIPATING", "DECLINED", "NO_REPLY");
    private static final Set<String> ABSTAINED = Set.of("ABSTAIN");

    private final List<SilentTexts> texts;
    private final Statements statements;
    private final List<MeasureLines> measures;

    StandardForm(List<SilentTexts> texts, Statements statements, List<MeasureLines> measures) {
        this.texts = texts;
        this.statements = statements;
        this.measures = measures;
    }

    /** @param corrects number of the decision that it corrects; null if it corrects none */
    IssuedDecision of(Decision decision, @Nullable String corrects, String number, Instant issuedAt) {
        var positions = positions(decision);
        var basis = decision.basis();
        return new IssuedDecision(
                number,
                new IssuedDecision.Subject(
                        decision.subjectKind(), decision.reference(), decision.title(), decision.checksum()),
                corrects,
                basis.method(),
                new IssuedDecision.Rule(basis.rule(), basis.ruleVersion(), basis.ruleReason()),
                new IssuedDecision.Electorate(decision.electorateAsOf(), decision.electorate()),
                counted(decision, positions),
                among(decision, positions, PARTICIPATING),
                among(decision, positions, NOT_INTERESTED),
                among(decision, positions, ABSTAINED),
                onRecord(decision),
                measures.stream()
                        .flatMap(room -> room.of(decision.subjectId()).stream())
                        .toList(),
                basis.toBeNoted(),
                decision.adoptedAt(),
                decision.announcedAt(),
                decision.announcedWhere(),
                issuedAt);
    }

    private Map<String, String> positions(Decision decision) {
        return texts.stream()
                .filter(room -> room.kind() == decision.subjectKind())
                .findFirst()
                .map(room -> room.positions(decision.subjectId()))
                .orElse(Map.of());
    }

    /** By silence every State asked is counted as not objecting, whatever it said before. */
    private static List<IssuedDecision.Counted> counted(Decision decision, Map<String, String> positions) {
        return decision.electorate().stream()
                .map(state -> new IssuedDecision.Counted(state, "DID_NOT_OBJECT", positions.get(state)))
                .toList();
    }

    private static List<String> among(Decision decision, Map<String, String> positions, Set<String> words) {
        return decision.electorate().stream()
                .filter(state -> words.contains(positions.getOrDefault(state, "")))
                .toList();
    }

    private List<IssuedDecision.OnRecord> onRecord(Decision decision) {
        return statements.findBySubjectIdOrderByReceivedAt(decision.subjectId()).stream()
                .map(statement -> new IssuedDecision.OnRecord(
                        statement.state(),
                        statement.kind(),
                        statement.text(),
                        statement.about(),
                        statement.revision(),
                        statement.receivedAt()))
                .toList();
    }
}

package org.riskcatalog.adoption.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.IssuedDecision;
import org.riskcatalog.adoption.silence.NamesSeen;
import org.riskcatalog.adoption.silence.SubjectKind;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Issued decisions by their number, for those who may see the entry. */
@Component
class IssuedDecisions {

    /** Lists that would say again where each State stood. */
    private static final List<String> POSITIONS = List.of("participating", "notInterested", "abstained");

    private final Decisions decisions;
    private final RiskEntries entries;
    private final EntryVisibility visibility;
    private final ObjectMapper json;

    IssuedDecisions(Decisions decisions, RiskEntries entries, EntryVisibility visibility, ObjectMapper json) {
        this.decisions = decisions;
        this.entries = entries;
        this.visibility = visibility;
        this.json = json;
    }

    /**
     * @param path the number as it stands in an address, {@code /CA/DEC/3/26}
     * @throws NotThere also for somebody who may not see the entry
     */
    Decision at(String path, Actor reader) {
        return decisions
                .numbered(path.replaceFirst("^/", ""))
                .filter(decision -> visibility.sees(reader, entries.get(decision.entryId())))
                .orElseThrow(NotThere::new);
    }

    /** How each State takes part in an adopted measure everybody may know; where it stood in a review the States and those who serve them. */
    boolean seesPositions(Decision decision, Actor reader) {
        return decision.subjectKind() == SubjectKind.MEASURE || NamesSeen.by(reader);
    }

    IssuedDecision sealed(Decision decision, Actor reader) {
        return json.convertValue(tree(decision, reader), IssuedDecision.class);
    }

    /** The canonical JSON that is sealed; for who may not see positions what is left without them, which says so and names the seal. */
    String data(Decision decision, Actor reader) {
        return seesPositions(decision, reader)
                ? Objects.requireNonNull(decision.content())
                : tree(decision, reader)
                        .put("leftOut", "positions")
                        .put("sealedChecksum", decision.contentChecksum())
                        .toString();
    }

    private ObjectNode tree(Decision decision, Actor reader) {
        var whole = read(decision);
        if (!seesPositions(decision, reader)) {
            POSITIONS.forEach(list -> whole.replace(list, whole.arrayNode()));
            whole.path("counted").forEach(state -> ((ObjectNode) state).remove("position"));
        }
        return whole;
    }

    private ObjectNode read(Decision decision) {
        try {
            return (ObjectNode) json.readTree(Objects.requireNonNull(decision.content()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("decision " + decision.number() + " cannot be read", e);
        }
    }
}

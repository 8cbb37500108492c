package org.riskcatalog.adoption.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.IssuedDecision;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** Issued decisions by their number, for those who may see the entry. */
@Component
class IssuedDecisions {

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

    IssuedDecision sealed(Decision decision) {
        try {
            return json.readValue(Objects.requireNonNull(decision.content()), IssuedDecision.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("decision " + decision.number() + " cannot be read", e);
        }
    }
}

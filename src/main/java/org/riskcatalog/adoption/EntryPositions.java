package org.riskcatalog.adoption;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.position.Positions;
import org.springframework.stereotype.Component;

/** Where the States stood on an entry in its last review: part of the decision record. */
@Component
class EntryPositions {

    private final Consultations consultations;
    private final Positions positions;

    EntryPositions(Consultations consultations, Positions positions) {
        this.consultations = consultations;
        this.positions = positions;
    }

    /** By State; one that gave no reply is left out. */
    Map<String, String> of(UUID entry) {
        var rounds = consultations.findByEntryIdOrderByRound(entry);
        Map<String, String> found = new LinkedHashMap<>();
        if (!rounds.isEmpty()) {
            positions
                    .counted(rounds.get(rounds.size() - 1).id())
                    .forEach(position ->
                            found.put(position.state(), position.stance().name()));
        }
        return found;
    }
}

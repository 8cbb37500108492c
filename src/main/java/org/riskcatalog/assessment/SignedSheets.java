package org.riskcatalog.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.springframework.stereotype.Component;

/** Reads signed sheets back; nothing outside of this room and its own State's page may ask for one. */
@Component
class SignedSheets {

    private final ObjectMapper json;

    SignedSheets(ObjectMapper json) {
        this.json = json;
    }

    /** Empty until the head signed. */
    Optional<ScoreSheet> of(Score score) {
        return Optional.ofNullable(score.signed()).map(signed -> read(score, signed.sheet()));
    }

    private ScoreSheet read(Score score, String sheet) {
        try {
            return json.readValue(sheet, ScoreSheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "the sheet of " + score.state() + " in " + score.roundId() + " cannot be read", e);
        }
    }
}

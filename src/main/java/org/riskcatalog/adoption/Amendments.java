package org.riskcatalog.adoption;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Amendments that broke silence, and what the editor said of them. */
@Component
public class Amendments {

    private final StandingObjections objections;
    private final JdbcClient jdbc;

    Amendments(StandingObjections objections, JdbcClient jdbc) {
        this.objections = objections;
        this.jdbc = jdbc;
    }

    /** Those that stand, in the order of receipt. */
    public List<Received> standing(Silence silence) {
        return objections.of(silence.id()).stream()
                .filter(received -> received.amendment() != null)
                .toList();
    }

    /** Objections beside them: with these it does not matter whether an amendment is editorial. */
    public List<Received> beside(Silence silence) {
        return objections.of(silence.id()).stream()
                .filter(received -> received.amendment() == null)
                .toList();
    }

    /** Nobody objected otherwise than by an amendment. */
    boolean only(Silence silence) {
        return !standing(silence).isEmpty() && beside(silence).isEmpty();
    }

    void weighed(UUID silence, boolean editorial, @Nullable String note, Act act) {
        jdbc.sql(
                        "insert into weighed_amendment (silence_id, editorial, note, person, weighed_at) values (?, ?, ?, ?, ?)")
                .params(
                        silence,
                        editorial,
                        note,
                        act.actor().person(),
                        act.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The editor took them over, and nothing stands beside them. */
    boolean accepted(Silence silence) {
        Optional<Boolean> said = jdbc.sql("select editorial from weighed_amendment where silence_id = ?")
                .param(silence.id())
                .query(Boolean.class)
                .optional();
        return said.orElse(false) && beside(silence).isEmpty();
    }
}

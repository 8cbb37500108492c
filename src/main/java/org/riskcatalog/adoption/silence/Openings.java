package org.riskcatalog.adoption.silence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.acts.ReceiptClock;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which heads have opened the page of a silence; those who have not are reminded. */
@Component
public class Openings {

    private final JdbcClient jdbc;
    private final ReceiptClock clock;

    Openings(JdbcClient jdbc, ReceiptClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the first time for each State whose head this is. Outside of a transaction: two tabs may open at once. */
    public void opened(Silence silence, Actor reader) {
        if (!silence.status().underSilence()) {
            return;
        }
        reader.states().stream()
                .filter(state -> silence.asks(state) && reader.is(Role.HEAD_OF_DELEGATION, state))
                .forEach(state -> note(silence.id(), state, reader.person()));
    }

    private void note(UUID silence, String state, UUID person) {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        try {
            jdbc.sql("""
                            insert into silence_opening (silence_id, state, person, opened_at)
                            select ?, ?, ?, cast(? as timestamp(3) with time zone) from (values (1)) as one(n)
                            where not exists (select 1 from silence_opening where silence_id = ? and state = ?)""").params(silence, state, person, now, silence, state).update();
        } catch (DuplicateKeyException alreadyNoted) {
            // The other tab was quicker; the earlier opening stands.
        }
    }

    public List<Opening> of(UUID silence) {
        return of(List.of(silence)).getOrDefault(silence, List.of());
    }

    /** Of several silences, in one statement. */
    public Map<UUID, List<Opening>> of(Collection<UUID> silences) {
        if (silences.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select silence_id, state, opened_at from silence_opening where silence_id in (:silences)")
                .param("silences", silences)
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new Opening(
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}

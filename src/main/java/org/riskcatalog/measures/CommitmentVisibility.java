package org.riskcatalog.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/**
 * The one policy that says who sees how a State takes part: while a call is open its own delegation alone; then the States and
 * those who serve them; whoever else sees the entry, once the measure is adopted.
 */
@Component
public class CommitmentVisibility {

    /** Whether the reader may know how the State takes part in a measure of this status. */
    public boolean seesAnswer(Actor reader, MeasureStatus status, String state) {
        return reader.states().contains(state)
                || status == MeasureStatus.ADOPTED
                || status.answersShown() && party(reader);
    }

    /** Whether the reader may know which States have answered at all. */
    public boolean seesWhoAnswered(Actor reader) {
        return party(reader) || reader.is(Role.ADMIN);
    }

    private static boolean party(Actor reader) {
        return reader.national()
                || reader.is(Role.CHAIR)
                || reader.is(Role.SECRETARIAT)
                || reader.is(Role.EDITOR)
                || reader.is(Role.REGISTRAR);
    }

    /** The same rule as a condition of SQL over {@code measure m} and {@code commitment c}; takes {@link #parameters}. */
    String condition() {
        return """
                (c.state in (:readersStates) or m.status = 'ADOPTED'
                 or (m.status not in ('PROPOSED', 'UNDER_CONSULTATION') and :party))""";
    }

    Map<String, Object> parameters(Actor reader) {
        Collection<String> own = reader.states().isEmpty() ? List.of("-") : reader.states();
        return Map.of("readersStates", own, "party", party(reader));
    }
}

package org.riskcatalog.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** The one policy that says who sees which entry (what the catalog knows, "Who sees what"). */
@Component
public class EntryVisibility {

    /** Whether the reader may see the entry and its released text at all. */
    public boolean sees(Actor reader, RiskEntry entry) {
        if (reader.states().contains(entry.proposer())) {
            return true;
        }
        return switch (entry.status()) {
            case DRAFT -> false;
            case SUBMITTED, RETURNED, NOT_ADMISSIBLE, MERGED, LAPSED ->
                reader.is(Role.CHAIR) || reader.is(Role.SECRETARIAT);
            case WITHDRAWN -> entry.catalogNumber() != null ? seesRegistered(reader, entry) : false;
            default -> seesRegistered(reader, entry);
        };
    }

    private static boolean seesRegistered(Actor reader, RiskEntry entry) {
        if (reader.national() || reader.is(Role.CHAIR) || reader.is(Role.SECRETARIAT)) {
            return true;
        }
        if (reader.is(Role.EDITOR) || reader.is(Role.REGISTRAR)) {
            return true;
        }
        return entry.confidentiality() != Confidentiality.RESTRICTED && seesAsGuest(reader);
    }

    private static boolean seesAsGuest(Actor reader) {
        return reader.is(Role.OBSERVER) || reader.is(Role.ADMIN);
    }

    /**
     * The same rule as a condition of SQL over {@code risk_entry e}, for lists; takes the named parameters of
     * {@link #parameters}.
     */
    public String condition() {
        return """
                (e.proposer in (:ownStates)
                 or (e.status in ('SUBMITTED', 'RETURNED', 'NOT_ADMISSIBLE', 'MERGED', 'LAPSED') and :office)
                 or (e.status not in ('DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_ADMISSIBLE', 'MERGED', 'LAPSED')
                     and (e.status <> 'WITHDRAWN' or e.catalog_number is not null)
                     and (:participant or (e.confidentiality <> 'RESTRICTED' and :guest))))""";
    }

    /** Parameters of {@link #condition}. */
    public Map<String, Object> parameters(Actor reader) {
        Collection<String> own = reader.states().isEmpty() ? List.of("-") : reader.states();
        boolean office = reader.is(Role.CHAIR) || reader.is(Role.SECRETARIAT);
        boolean participant = office || reader.national() || reader.is(Role.EDITOR) || reader.is(Role.REGISTRAR);
        return Map.of("ownStates", own, "office", office, "participant", participant, "guest", seesAsGuest(reader));
    }
}

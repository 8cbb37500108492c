package org.riskcatalog.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** The one policy that says who sees which entry (what the catalog knows, "Who sees what"). */
@Component
public class EntryVisibility {

    /** Whether the reader may see the entry and its released text at all. */
    public boolean sees(Actor reader, RiskEntry entry) {
        var restricted = entry.confidentiality() == Confidentiality.RESTRICTED;
        var own = restricted ? reader.trusted() : reader.states();
        if (!Collections.disjoint(own, entry.sponsors())) {
            return true;
        }
        return switch (entry.status()) {
            case DRAFT -> false;
            case SUBMITTED, RETURNED, NOT_ADMISSIBLE, MERGED, LAPSED -> office(reader);
            case WITHDRAWN ->
                entry.catalogNumber() != null ? seesRegistered(reader, entry) : entry.submitted() && office(reader);
            default -> seesRegistered(reader, entry);
        };
    }

    private static boolean office(Actor reader) {
        return reader.is(Role.CHAIR) || reader.is(Role.SECRETARIAT);
    }

    private static boolean seesRegistered(Actor reader, RiskEntry entry) {
        if (serves(reader) || !reader.trusted().isEmpty()) {
            return true;
        }
        return entry.confidentiality() != Confidentiality.RESTRICTED && (reader.national() || seesAsGuest(reader));
    }

    private static boolean serves(Actor reader) {
        return reader.chairOfAny()
                || Stream.of(Role.CHAIR, Role.SECRETARIAT, Role.EDITOR, Role.REGISTRAR)
                        .anyMatch(reader::is);
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
                (((e.proposer in (:ownStates) or regexp_like(e.co_sponsors, :sponsoring))
                  and (e.confidentiality <> 'RESTRICTED' or e.proposer in (:trustedStates)
                       or regexp_like(e.co_sponsors, :trustedSponsoring)))
                 or (e.status in ('SUBMITTED', 'RETURNED', 'NOT_ADMISSIBLE', 'MERGED', 'LAPSED') and :office)
                 or (e.status = 'WITHDRAWN' and e.submitted_at is not null and :office)
                 or (e.status not in ('DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_ADMISSIBLE', 'MERGED', 'LAPSED')
                     and (e.status <> 'WITHDRAWN' or e.catalog_number is not null)
                     and (:participant or (e.confidentiality <> 'RESTRICTED' and :guest))))""";
    }

    /** Parameters of {@link #condition}. */
    public Map<String, Object> parameters(Actor reader) {
        return Map.of(
                "ownStates", listed(reader.states()),
                "trustedStates", listed(reader.trusted()),
                "sponsoring", either(reader.states()),
                "trustedSponsoring", either(reader.trusted()),
                "office", office(reader),
                "participant", serves(reader) || !reader.trusted().isEmpty(),
                "guest", reader.national() || seesAsGuest(reader));
    }

    /** A pattern that finds one of these States in a list of codes. */
    private static String either(Collection<String> states) {
        return String.join("|", listed(states));
    }

    private static Collection<String> listed(Collection<String> states) {
        return states.isEmpty() ? List.of("-") : states;
    }
}

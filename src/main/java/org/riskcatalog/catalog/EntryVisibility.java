package org.riskcatalog.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** The one policy that says who sees which entry (what the catalog knows, "Who sees what"). */
@Component
public class EntryVisibility {

    private static final Set<Role> BODIES = Set.of(Role.CHAIR, Role.SECRETARIAT, Role.EDITOR, Role.REGISTRAR);

    private static final String ADOPTED = Stream.of(EntryStatus.values())
            .filter(EntryStatus::isAdopted)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

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

    /** Belongs to a delegation or to a body that leads the case; the rest are guests. */
    public boolean takesPart(Actor reader) {
        return reader.national() || BODIES.stream().anyMatch(reader::is);
    }

    /** Level and confidence, always together: guests see those of what was adopted. */
    public boolean seesLevel(Actor reader, EntryStatus status) {
        return takesPart(reader) || status.isAdopted();
    }

    /** The same rule in SQL: a column of {@code risk_entry e} that tells of the level, null where this reader may not know it. */
    public String level(String column, Actor reader) {
        return takesPart(reader) ? column : "case when e.status in (" + ADOPTED + ") then " + column + " end";
    }

    private static boolean office(Actor reader) {
        return reader.is(Role.CHAIR) || reader.is(Role.SECRETARIAT);
    }

    private static boolean seesRegistered(Actor reader, RiskEntry entry) {
        if (serves(reader) || !reader.trusted().isEmpty()) {
            return true;
        }
        return entry.confidentiality() != Confidentiality.RESTRICTED
                && (reader.national() || entry.catalogNumber() != null && guest(reader));
    }

    private static boolean serves(Actor reader) {
        return reader.chairOfAny() || BODIES.stream().anyMatch(reader::is);
    }

    /** An appeal against a rejection is AT_MEETING without a number: it is for those who meet. */
    private static boolean guest(Actor reader) {
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
                     and (:participant or (e.confidentiality <> 'RESTRICTED'
                          and (:delegate or (e.catalog_number is not null and :guest))))))""";
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
                "delegate", reader.national(),
                "guest", guest(reader));
    }

    /** A pattern that finds one of these States in a list of codes. */
    private static String either(Collection<String> states) {
        return String.join("|", listed(states));
    }

    private static Collection<String> listed(Collection<String> states) {
        return states.isEmpty() ? List.of("-") : states;
    }
}

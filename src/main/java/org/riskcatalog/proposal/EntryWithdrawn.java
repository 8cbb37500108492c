package org.riskcatalog.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.Role;

/**
 * The proposing State withdrew its entry; all who could see it until then are told.
 *
 * @param submitted chair and secretariat had it before them
 * @param members States that saw it because it was registered; empty if it was not
 */
public record EntryWithdrawn(
        UUID entry,
        String handle,
        Collection<String> sponsors,
        String state,
        @Nullable String reason,
        boolean submitted,
        List<String> members)
        implements SponsorsEvent {

    /** @param all members of that day */
    public static EntryWithdrawn of(
            RiskEntry entry, String state, @Nullable String reason, Collection<MemberState> all) {
        var registered = entry.catalogNumber() != null;
        return new EntryWithdrawn(
                entry.id(),
                entry.handle(),
                entry.sponsors(),
                state,
                reason == null || reason.isBlank() ? null : reason,
                entry.submitted(),
                registered ? all.stream().map(MemberState::code).toList() : List.of());
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String type() {
        return reason == null ? "proposal.withdrawn" : "proposal.withdrawn-with-reason";
    }

    @Override
    public Audience audience() {
        if (!members.isEmpty()) {
            return Audience.everyone();
        }
        return submitted ? Sponsoring.andOffice(sponsors) : Sponsoring.among(sponsors);
    }

    @Override
    public Set<String> tells() {
        var told = submitted ? Sponsoring.told(sponsors, Role.CHAIR, Role.SECRETARIAT) : Sponsoring.told(sponsors);
        told.addAll(Sponsoring.told(members));
        return told;
    }

    @Override
    public List<Object> journalArguments() {
        return reason == null ? List.of(handle, state) : List.of(handle, state, reason);
    }
}

package org.riskcatalog.proposal.withdrawal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.members.Role;
import org.riskcatalog.proposal.Sponsoring;
import org.riskcatalog.proposal.SponsorsEvent;

/**
 * A sponsor withdraws an entry; the others may take it over. A running silence ends at once, other work goes on.
 *
 * @param registered all who may see the entry read it then
 */
public record WithdrawalAnnounced(
        UUID withdrawal,
        UUID entry,
        String handle,
        Collection<String> sponsors,
        String state,
        @Nullable String reason,
        Instant until,
        boolean registered)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.withdrawal-announced";
    }

    @Override
    public Audience audience() {
        return registered ? Audience.everyone() : Sponsoring.andOffice(sponsors);
    }

    @Override
    public Set<String> tells() {
        return Sponsoring.told(sponsors, Role.CHAIR, Role.SECRETARIAT);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(state, handle, until, Objects.requireNonNullElse(reason, ""));
    }
}

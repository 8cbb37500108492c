package org.riskcatalog.proposal.appeal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.proposal.SponsorsEvent;

/** The secretariat found a proposal not admissible, with its reasons. */
public record ProposalRejected(
        UUID entry,
        String handle,
        Collection<String> sponsors,
        @Nullable String reason,
        Instant until) implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.rejected";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, Objects.requireNonNullElse(reason, ""), until);
    }
}

package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secretariat returned a proposal with its reasons; it lapses unless it is sent again. */
public record ProposalReturned(
        UUID entry,
        String handle,
        Collection<String> sponsors,
        @Nullable String reason,
        Instant until) implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.returned";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, Objects.requireNonNullElse(reason, ""), until);
    }
}

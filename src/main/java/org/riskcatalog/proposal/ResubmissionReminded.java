package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The sponsors of a returned proposal were reminded that it lapses. */
public record ResubmissionReminded(UUID entry, String handle, Collection<String> sponsors, Instant until)
        implements SponsorsEvent {

    @Override
    public String type() {
        return "proposal.resubmission-reminded";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(handle, until);
    }
}

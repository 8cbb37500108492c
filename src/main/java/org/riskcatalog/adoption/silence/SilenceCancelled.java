package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riskcatalog.acts.Audience;
import org.riskcatalog.members.Role;

/** The chair cancelled the silence, with reasons. */
public record SilenceCancelled(About about, String reason, Instant at) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.silence-cancelled";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), reason);
    }

}

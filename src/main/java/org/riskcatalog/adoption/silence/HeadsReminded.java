package org.riskcatalog.adoption.silence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riskcatalog.members.Role;

/** Heads who had not opened the page of a silence were reminded before its expiry. */
public record HeadsReminded(About about, List<String> states, Instant expiresAt) implements SilenceEvent {

    @Override
    public String type() {
        return "adoption.heads-reminded";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(about.reference(), expiresAt, String.join(", ", states));
    }

    @Override
    public Set<String> tells() {
        return states.stream().map(Role.HEAD_OF_DELEGATION::group).collect(Collectors.toSet());
    }
}

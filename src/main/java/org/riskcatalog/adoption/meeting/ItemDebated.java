package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The secretariat recorded what was said in the debate for which a State had asked. */
public record ItemDebated(
        UUID item, UUID entry, String reference, String state, String where, String words, List<String> states)
        implements ItemEvent {

    @Override
    public String type() {
        return "adoption.item-debated";
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, state, where, words);
    }

    /** Of what is adopted they are told by its announcement; the minutes are there for all. */
    @Override
    public Set<String> tells() {
        return Set.of();
    }
}

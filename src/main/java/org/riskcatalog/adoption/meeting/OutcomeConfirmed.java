package org.riskcatalog.adoption.meeting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The chair and one other delegation confirmed how the meeting disposed of an item: that is the decision. */
public record OutcomeConfirmed(
        UUID item,
        UUID entry,
        String reference,
        Outcome outcome,
        String words,
        String meeting,
        String state,
        List<String> states)
        implements ItemEvent {

    @Override
    public String type() {
        return "adoption.met-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(reference, meeting, state, words);
    }
}

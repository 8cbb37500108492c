package org.riskcatalog.adoption.silence;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Objections to a text under silence that no State has taken back. */
@Component
public class StandingObjections {

    private final Receipts receipts;

    StandingObjections(Receipts receipts) {
        this.receipts = receipts;
    }

    /** In the order of receipt. */
    public List<Received> of(UUID silence) {
        var all = receipts.of(silence);
        var withdrawn = all.stream()
                .filter(received -> received.kind() == ReceivedKind.WITHDRAWAL)
                .map(Received::state)
                .toList();
        return all.stream()
                .filter(Received::objects)
                .filter(received -> !withdrawn.contains(received.state()))
                .toList();
    }

    public boolean stands(UUID silence, String state) {
        return of(silence).stream().anyMatch(received -> state.equals(received.state()));
    }
}

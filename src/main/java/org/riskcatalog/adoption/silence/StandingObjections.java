package org.riskcatalog.adoption.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Objections to a text under silence that no State has taken back. */
@Component
public class StandingObjections {

    private final Turn turn;
    private final Receipts receipts;

    StandingObjections(Turn turn, Receipts receipts) {
        this.turn = turn;
        this.receipts = receipts;
    }

    /** Until the caller's transaction ends nothing more is received: what stands now is all that is decided upon. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID silence) {
        turn.take(silence);
    }

    /** In the order of receipt: those after which their State has taken nothing back; it may object anew. */
    public List<Received> of(UUID silence) {
        List<Received> standing = new ArrayList<>();
        for (var received : receipts.of(silence)) {
            if (received.kind() == ReceivedKind.WITHDRAWAL) {
                standing.removeIf(earlier -> Objects.equals(earlier.state(), received.state()));
            } else if (received.objects()) {
                standing.add(received);
            }
        }
        return List.copyOf(standing);
    }

    public boolean stands(UUID silence, String state) {
        return of(silence).stream().anyMatch(received -> state.equals(received.state()));
    }
}

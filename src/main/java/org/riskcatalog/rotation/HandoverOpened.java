package org.riskcatalog.rotation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The day has come: what is open is listed, and the incoming chair is asked to confirm. */
public record HandoverOpened(UUID rotation, String outgoing, String incoming, Instant confirmBy, int open)
        implements CatalogEvent {

    static HandoverOpened of(ChairRotation rotation, int open) {
        return new HandoverOpened(rotation.id(), rotation.outgoing(), rotation.incoming(), rotation.confirmBy(), open);
    }

    @Override
    public String type() {
        return "rotation.opened";
    }

    @Override
    public Set<String> tells() {
        return Concerned.chairs(outgoing, incoming);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(outgoing, incoming, confirmBy, open);
    }
}

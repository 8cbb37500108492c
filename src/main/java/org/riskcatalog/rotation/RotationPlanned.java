package org.riskcatalog.rotation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The chair is to pass on at a day. */
public record RotationPlanned(UUID rotation, String outgoing, String incoming, Instant startsAt)
        implements CatalogEvent {

    static RotationPlanned of(ChairRotation rotation) {
        return new RotationPlanned(rotation.id(), rotation.outgoing(), rotation.incoming(), rotation.startsAt());
    }

    @Override
    public String type() {
        return "rotation.planned";
    }

    @Override
    public Set<String> tells() {
        return Concerned.chairs(outgoing, incoming);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(outgoing, incoming, startsAt);
    }
}

package org.riskcatalog.rotation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The chair does not pass on after all. */
public record RotationCancelled(UUID rotation, String outgoing, String incoming) implements CatalogEvent {

    static RotationCancelled of(ChairRotation rotation) {
        return new RotationCancelled(rotation.id(), rotation.outgoing(), rotation.incoming());
    }

    @Override
    public String type() {
        return "rotation.cancelled";
    }

    @Override
    public Set<String> tells() {
        return Concerned.chairs(outgoing, incoming);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(outgoing, incoming);
    }
}

package org.riskcatalog.rotation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The incoming chair takes the chair. */
public record ChairConfirmed(UUID rotation, String outgoing, String incoming) implements CatalogEvent {

    static ChairConfirmed of(ChairRotation rotation) {
        return new ChairConfirmed(rotation.id(), rotation.outgoing(), rotation.incoming());
    }

    @Override
    public String type() {
        return "rotation.confirmed";
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

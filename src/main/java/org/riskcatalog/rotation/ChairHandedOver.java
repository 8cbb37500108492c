package org.riskcatalog.rotation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The chair has passed on; what moved and what stays is in the handover record. */
public record ChairHandedOver(UUID rotation, String outgoing, String incoming, int moved, int stay, List<String> states)
        implements CatalogEvent {

    static ChairHandedOver of(ChairRotation rotation, int moved, int stay, List<String> states) {
        return new ChairHandedOver(rotation.id(), rotation.outgoing(), rotation.incoming(), moved, stay, states);
    }

    @Override
    public String type() {
        return "rotation.handed-over";
    }

    @Override
    public Set<String> tells() {
        return Concerned.everybody(outgoing, incoming, states);
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(outgoing, incoming, moved, stay);
    }
}

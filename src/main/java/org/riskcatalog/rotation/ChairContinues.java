package org.riskcatalog.rotation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** Nobody confirmed in time: the outgoing chair continues ad interim. */
public record ChairContinues(UUID rotation, String outgoing, String incoming) implements CatalogEvent {

    static ChairContinues of(ChairRotation rotation) {
        return new ChairContinues(rotation.id(), rotation.outgoing(), rotation.incoming());
    }

    @Override
    public String type() {
        return "rotation.ad-interim";
    }

    @Override
    public Set<String> tells() {
        return Concerned.everybody(outgoing, incoming, List.of());
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(outgoing, incoming);
    }
}

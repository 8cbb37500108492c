package org.riskcatalog.rotation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;

/** The outgoing chair told the incoming one what to know; the note itself is on the page of the chair. */
public record HandoverNoted(UUID rotation, String outgoing, String incoming) implements CatalogEvent {

    static HandoverNoted of(ChairRotation rotation) {
        return new HandoverNoted(rotation.id(), rotation.outgoing(), rotation.incoming());
    }

    @Override
    public String type() {
        return "rotation.noted";
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

package org.riskcatalog.catalog.web;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The revisions that were released, and the way to the difference between any two. */
@Component
class RevisionsSection implements EntrySection {

    /** The latest first. */
    record Model(String handle, List<Revision> revisions) {}

    private final Revisions revisions;

    RevisionsSection(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var all = new java.util.ArrayList<>(revisions.of(entry.id()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        java.util.Collections.reverse(all);
        return Optional.of(new Shown(
                "revisions", "catalog/sections :: revisions", all.size(), new Model(entry.handle(), List.copyOf(all))));
    }
}

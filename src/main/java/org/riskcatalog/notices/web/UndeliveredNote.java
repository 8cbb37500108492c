package org.riskcatalog.notices.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.notices.Notices;
import org.riskcatalog.web.view.MandateWords;
import org.springframework.stereotype.Component;

/** Tells chair and secretariat who could not be reached by mail, in time to tell them otherwise. */
@Component
class UndeliveredNote implements EntryNote {

    private final Notices notices;
    private final MandateWords mandates;

    UndeliveredNote(Notices notices, MandateWords mandates) {
        this.notices = notices;
        this.mandates = mandates;
    }

    @Override
    public Optional<Note> of(RiskEntry entry, Actor reader) {
        if (!reader.is(Role.CHAIR) && !reader.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        int undelivered = notices.countUndelivered(entry.id());
        if (undelivered == 0) {
            return Optional.empty();
        }
        var whom = notices.notReached(entry.id()).stream().map(mandates::of).collect(Collectors.joining("; "));
        return Optional.of(new Note("notices.undelivered", undelivered, List.of(whom), null));
    }
}

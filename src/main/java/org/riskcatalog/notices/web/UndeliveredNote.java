package org.riskcatalog.notices.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riskcatalog.catalog.EntryNote;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.notices.Notices;
import org.springframework.stereotype.Component;

/** Tells chair and secretariat who could not be reached by mail, in time to tell them otherwise. */
@Component
class UndeliveredNote implements EntryNote {

    private static final int NAMED = 50;

    private final Notices notices;
    private final NoticeSentences sentences;

    UndeliveredNote(Notices notices, NoticeSentences sentences) {
        this.notices = notices;
        this.sentences = sentences;
    }

    @Override
    public Optional<Note> of(RiskEntry entry, Actor reader) {
        if (!reader.is(Role.CHAIR) && !reader.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        var undelivered = notices.undelivered(entry.id(), NAMED);
        var whom = undelivered.stream()
                .map(notice -> sentences.told(notice).to())
                .distinct()
                .collect(Collectors.joining("; "));
        return undelivered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note("notices.undelivered", undelivered.size(), List.of(whom), null));
    }
}

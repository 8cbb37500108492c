package org.riskcatalog.adoption.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.corrigendum.Corrigenda;
import org.riskcatalog.adoption.corrigendum.Corrigendum;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/** The top of the page of an entry in force while a corrigendum to it is on its way. */
@Component
class CorrigendumHeadline implements EntryHeadline {

    private final Corrigenda corrigenda;
    private final Silences silences;

    CorrigendumHeadline(Corrigenda corrigenda, Silences silences) {
        this.corrigenda = corrigenda;
        this.silences = silences;
    }

    @Override
    public Optional<Headline> of(RiskEntry entry, Actor reader) {
        return entry.status() != EntryStatus.IN_FORCE
                ? Optional.empty()
                : corrigenda.findByEntryIdOrderByNumber(entry.id()).stream()
                        .filter(Corrigendum::open)
                        .findFirst()
                        .map(one -> silences.latest(entry.id(), one.id())
                                .filter(Silence::open)
                                .map(CorrigendumHeadline::silent)
                                .orElseGet(() -> headline("proposed", null, null, null)));
    }

    /** Proposed, its use may still be objected to until the window closes. */
    private static Headline silent(Silence silence) {
        var runs = silence.status().underSilence();
        return headline(
                runs ? "silent" : "proposed",
                runs ? silence.expiresAt() : silence.useClosesAt(),
                "/silences/" + silence.id(),
                silence.seat().zoneId());
    }

    private static Headline headline(
            String word, @Nullable Instant deadline, @Nullable String page, @Nullable ZoneId zone) {
        return new Headline(
                "adoption.headline.corrigendum-" + word,
                List.of(),
                deadline,
                page,
                page == null ? null : "adoption.headline.open",
                null,
                null,
                zone);
    }
}

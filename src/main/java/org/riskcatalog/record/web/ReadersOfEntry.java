package org.riskcatalog.record.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.catalog.Confidentiality;
import org.riskcatalog.catalog.Readings;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.MandateWords;
import org.springframework.stereotype.Component;

/** Who read a RESTRICTED entry: for the head of the delegation whose entry it is, and for the secretariat. */
@Component
class ReadersOfEntry {

    private static final int LATEST = 100;

    /**
     * @param by mandate that the person has now, with the name where that is the reader's own side
     * @param what message key of what was read
     */
    record Line(Instant at, String by, String what) {}

    private final Readings readings;
    private final Actors actors;
    private final MandateWords mandates;

    ReadersOfEntry(Readings readings, Actors actors, MandateWords mandates) {
        this.readings = readings;
        this.actors = actors;
        this.mandates = mandates;
    }

    /** The latest first; none for everybody else, and of other entries. */
    List<Line> of(RiskEntry entry, Actor reader) {
        if (entry.confidentiality() != Confidentiality.RESTRICTED || !mayRead(entry, reader)) {
            return List.of();
        }
        Map<UUID, String> known = new HashMap<>();
        return readings.of(entry.id(), LATEST).stream()
                .map(one -> new Line(
                        one.at(),
                        known.computeIfAbsent(one.person(), person -> said(actors.of(person), reader)),
                        "record.reading." + one.what()))
                .toList();
    }

    private static boolean mayRead(RiskEntry entry, Actor reader) {
        return reader.is(Role.SECRETARIAT) || reader.is(Role.HEAD_OF_DELEGATION, entry.proposer());
    }

    private String said(Actor person, Actor reader) {
        var mandate = person.actsAs().map(mandates::of).orElse("");
        var own = person.side()
                .map(reader.states()::contains)
                .orElseGet(() -> person.actsAs().map(reader::holds).orElse(true));
        return own ? (mandate + ", " + person.name()).replaceFirst("^, ", "") : mandate;
    }
}

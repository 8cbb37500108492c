package org.riskcatalog.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.catalog.Revision;
import org.riskcatalog.catalog.RevisionKind;

/** Consultations for tests. */
public final class Rounds {

    public static final Instant OPENED = Instant.parse("2026-02-03T05:00:00Z");
    public static final UUID ENTRY = UUID.fromString("00000000-0000-0000-0000-0000000000e1");

    private Rounds() {}

    public static Consultation open() {
        return Consultation.open(
                revision(),
                List.of("KZ"),
                1,
                ReviewKind.FIRST,
                "P60D",
                OPENED,
                OPENED.plus(Duration.ofDays(60)),
                ZoneId.of("Asia/Almaty"));
    }

    public static Consultation extended() {
        var consultation = open();
        consultation.extend(consultation.closesAt().plus(Duration.ofDays(14)));
        return consultation;
    }

    public static Consultation closed() {
        var consultation = open();
        consultation.close(consultation.closesAt());
        return consultation;
    }

    public static Consultation withdrawn() {
        var consultation = open();
        consultation.withdraw(OPENED.plus(Duration.ofDays(3)));
        return consultation;
    }

    private static Revision revision() {
        return new Revision(
                UUID.randomUUID(),
                1,
                ENTRY,
                1,
                RevisionKind.INITIAL,
                "UZ",
                OPENED,
                null,
                null,
                "en",
                "a".repeat(64),
                "{}");
    }
}

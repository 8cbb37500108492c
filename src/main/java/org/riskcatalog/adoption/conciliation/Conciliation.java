package org.riskcatalog.adoption.conciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One conciliation of an entry, from the moment that it was called for until it is clear where the entry goes. */
@Table("conciliation")
public class Conciliation {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID entryId;
    private final @Nullable UUID silenceId;
    private final Instant openedAt;
    private @Nullable Instant goodOfficesUntil;
    private @Nullable String goodOfficesSaid;
    private String drafters;
    private @Nullable Instant draftingUntil;
    private @Nullable String draftedText;
    private @Nullable String draftedBy;
    private @Nullable String draftedNote;
    private @Nullable Course course;
    private @Nullable Instant closedAt;

    @PersistenceCreator
    Conciliation(UUID id, UUID entryId, @Nullable UUID silenceId, Instant openedAt, String drafters) {
        this.id = id;
        this.entryId = entryId;
        this.silenceId = silenceId;
        this.openedAt = openedAt;
        this.drafters = drafters;
    }

    /** @param silence the broken one; null if it was called for before any silence */
    static Conciliation open(UUID entry, @Nullable UUID silence, Instant at) {
        return new Conciliation(UUID.randomUUID(), entry, silence, at, "");
    }

    void goodOffices(Instant until) {
        course = Course.GOOD_OFFICES;
        goodOfficesUntil = until;
    }

    void said(String result) {
        goodOfficesSaid = result;
    }

    void group(List<String> states, Instant until) {
        course = Course.DRAFTING_GROUP;
        drafters = String.join(",", states);
        draftingUntil = until;
    }

    void drafted(String text, String by, @Nullable String note) {
        draftedText = text;
        draftedBy = by;
        draftedNote = note;
    }

    void goesTo(Course chosen) {
        course = chosen;
    }

    void close(Instant at) {
        closedAt = at;
    }

    /** Another text, another silence or a meeting comes next: what was objected to is not asked about any more. */
    public boolean ledOn() {
        return closedAt != null || course == Course.NEW_TEXT || draftedText != null;
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    public @Nullable UUID silenceId() {
        return silenceId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When good offices are over; empty if there were none. */
    public Optional<Instant> goodOfficesUntil() {
        return Optional.ofNullable(goodOfficesUntil);
    }

    public @Nullable String goodOfficesSaid() {
        return goodOfficesSaid;
    }

    /** States that draft a text together with the editor; empty if no group was called. */
    public List<String> drafters() {
        return drafters.isEmpty() ? List.of() : List.of(drafters.split(","));
    }

    /** When the time of the drafting group that was called last is over; empty if none was called. */
    public Optional<Instant> draftingUntil() {
        return Optional.ofNullable(draftingUntil);
    }

    /** Canonical JSON of the text that the group proposes. */
    public Optional<String> draftedText() {
        return Optional.ofNullable(draftedText);
    }

    public @Nullable String draftedNote() {
        return draftedNote;
    }

    public @Nullable Course course() {
        return course;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}

package org.riskcatalog.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.text.EntryText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One risk in the catalog: its identity, where it is in its life and what lists show of it. Its words stand in revisions.
 * Whoever saves it publishes {@link EntryMoved} for each move made since.
 */
@Table("risk_entry")
public class RiskEntry extends AbstractAggregateRoot<RiskEntry> {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final String handle;
    private final Instant openedAt;
    private String proposer;
    private String coSponsors;
    private @Nullable String mergedInto;
    private @Nullable String catalogNumber;
    private EntryStatus status;
    private Instant statusSince;
    private @Nullable Instant submittedAt;
    private String title;
    private String language;
    private @Nullable Category category;
    private Confidentiality confidentiality;
    private Urgency urgency;
    private boolean urgencyConfirmed;
    private String affectedStates;
    private @Nullable UUID currentRevision;
    private @Nullable UUID inForceRevision;
    private int round;
    private @Nullable Integer likelihood;
    private @Nullable Integer impact;
    private @Nullable RiskLevel level;
    private @Nullable Confidence confidence;

    @PersistenceCreator
    RiskEntry(UUID id, String handle, String proposer, Instant openedAt, EntryStatus status, Instant statusSince) {
        this.id = id;
        this.handle = handle;
        this.proposer = proposer;
        this.openedAt = openedAt;
        this.status = status;
        this.statusSince = statusSince;
        this.title = "";
        this.language = "en";
        this.confidentiality = Confidentiality.PARTICIPANTS;
        this.urgency = Urgency.NORMAL;
        this.affectedStates = "";
        this.coSponsors = "";
    }

    /** A draft that only its proposer's delegation sees. */
    public static RiskEntry draft(UUID id, String handle, String proposer, String title, Instant at) {
        var entry = new RiskEntry(id, handle, proposer, at, EntryStatus.DRAFT, at);
        entry.title = title;
        return entry;
    }

    /** Moves it on; the only way its status changes. @throws TransitionNotAllowed if the procedure has no such step */
    public void become(EntryStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new TransitionNotAllowed(handle, status, next);
        }
        registerEvent(new EntryMoved(id, status, next, at));
        status = next;
        statusSince = at;
        if (next == EntryStatus.SUBMITTED && submittedAt == null) {
            submittedAt = at;
        }
    }

    /** The secretariat says how urgent it is, whatever the proposer asked for; later texts do not change that. */
    public void confirmUrgency(Urgency confirmed) {
        urgency = confirmed;
        urgencyConfirmed = true;
    }

    /** Gets its number in the catalog, once. An urgency that the secretariat did not confirm, as after an appeal, is not granted. */
    public void register(String number, Instant at) {
        become(EntryStatus.REGISTERED, at);
        catalogNumber = number;
        if (!urgencyConfirmed) {
            confirmUrgency(Urgency.NORMAL);
        }
    }

    /** A review opens: the next round. */
    public void openRound(Instant at) {
        become(EntryStatus.CONSULTATION, at);
        round++;
    }

    /** Takes over what lists show from the revision that is current from now on. */
    void speaksBy(UUID revision, EntryText text) {
        currentRevision = revision;
        title = text.title();
        language = text.language();
        category = text.category();
        confidentiality = text.confidentiality();
        if (!urgencyConfirmed) {
            urgency = text.urgency();
        }
        affectedStates = String.join(",", text.affectedStates());
    }

    /** The States that sponsor it beside the proposer, in the order given. */
    public void sponsorWith(Collection<String> states) {
        coSponsors = states.stream()
                .filter(state -> !state.equals(proposer))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** A co-sponsor becomes the proposer; who proposed it before sponsors it no more. */
    public void takenOverBy(String state) {
        var others = coSponsors().stream().filter(other -> !other.equals(state)).toList();
        proposer = state;
        sponsorWith(others);
    }

    /** Its matter goes on in another entry. */
    public void mergeInto(String survivor, Instant at) {
        become(EntryStatus.MERGED, at);
        mergedInto = survivor;
    }

    /** The title that the draft has so far. */
    public void retitle(String draftTitle, String draftLanguage) {
        if (status == EntryStatus.DRAFT) {
            title = draftTitle;
            language = draftLanguage;
        }
    }

    /** What the States scored, as medians rounded up for the matrix, 1 to 5. */
    public void assess(int likelihoodClass, int impactClass, RiskLevel matrixLevel, Confidence sureness) {
        likelihood = likelihoodClass;
        impact = impactClass;
        level = matrixLevel;
        confidence = sureness;
    }

    /** Another text is scored: what the States said of the earlier one is not said of this. */
    public void assessAnew() {
        likelihood = null;
        impact = null;
        level = null;
        confidence = null;
    }

    /** The adopted text is announced, issued and in force. */
    public void putInForce(Instant at) {
        become(EntryStatus.IN_FORCE, at);
        inForceRevision = currentRevision;
    }

    /** A corrigendum takes the place of the text in force. */
    void correctedBy(UUID revision, EntryText text) {
        if (status != EntryStatus.IN_FORCE) {
            throw new IllegalStateException(handle + " is " + status + ", its text is not in force");
        }
        speaksBy(revision, text);
        inForceRevision = revision;
    }

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String proposer() {
        return proposer;
    }

    public List<String> coSponsors() {
        return coSponsors.isEmpty() ? List.of() : List.of(coSponsors.split(","));
    }

    /** The proposer first, then the co-sponsors. */
    public Set<String> sponsors() {
        var all = new LinkedHashSet<>(List.of(proposer));
        all.addAll(coSponsors());
        return all;
    }

    /** Handle of the entry that it was merged into. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String catalogNumber() {
        return catalogNumber;
    }

    public EntryStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** All who sponsor it have signed it once: chair and secretariat have seen it. */
    public boolean submitted() {
        return submittedAt != null;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public @Nullable Category category() {
        return category;
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /** What the text asks for; from its acceptance on, what the secretariat confirmed. */
    public Urgency urgency() {
        return urgency;
    }

    public boolean urgencyConfirmed() {
        return urgencyConfirmed;
    }

    public List<String> affectedStates() {
        return affectedStates.isEmpty() ? List.of() : List.of(affectedStates.split(","));
    }

    public @Nullable UUID currentRevision() {
        return currentRevision;
    }

    /** @throws NullPointerException before the proposal was signed */
    public UUID revision() {
        return Objects.requireNonNull(currentRevision, handle + " has no revision yet");
    }

    public @Nullable UUID inForceRevision() {
        return inForceRevision;
    }

    /** Review rounds opened so far, 0 to 3. */
    public int round() {
        return round;
    }

    public @Nullable Integer likelihood() {
        return likelihood;
    }

    public @Nullable Integer impact() {
        return impact;
    }

    public @Nullable RiskLevel level() {
        return level;
    }

    public @Nullable Confidence confidence() {
        return confidence;
    }
}

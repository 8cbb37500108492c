package org.riskcatalog.review.comment;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.review.position.Standing;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A State's comment on one paragraph, submitted with its position; which person wrote it stays inside the State. */
@Table("review_comment")
public class Comment {

    @Id
    private final UUID id;

    @Version
    private int version;

    private final UUID consultationId;
    private final String state;
    private final int number;
    private final String paragraph;
    private final CommentType type;
    private final Weight weight;
    private final String text;
    private final @Nullable String proposedText;
    private final @Nullable String justification;
    private Standing standing;
    private @Nullable UUID takenUp;
    private Disposition disposition;
    private @Nullable String note;
    private boolean acceptedInBulk;
    private @Nullable Satisfaction satisfied;
    private @Nullable String answerReason;
    private @Nullable UUID resolvedInRevision;

    @PersistenceCreator
    Comment(
            UUID id,
            UUID consultationId,
            String state,
            int number,
            String paragraph,
            CommentType type,
            Weight weight,
            String text,
            @Nullable String proposedText,
            @Nullable String justification,
            Standing standing) {
        this.id = id;
        this.consultationId = consultationId;
        this.state = state;
        this.number = number;
        this.paragraph = paragraph;
        this.type = type;
        this.weight = weight;
        this.text = text;
        this.proposedText = proposedText;
        this.justification = justification;
        this.standing = standing;
        this.disposition = Disposition.OPEN;
    }

    /** @param number of the comment among those of its State in this consultation, from 1 */
    public static Comment of(UUID consultation, String state, int number, Remark remark) {
        var comment = of(consultation, state, number, remark, Standing.COUNTED);
        comment.takenUp = consultation;
        return comment;
    }

    /** Submitted after the closing: it waits for the next revision. */
    public static Comment late(UUID consultation, String state, int number, Remark remark) {
        return of(consultation, state, number, remark, Standing.LATE);
    }

    private static Comment of(UUID consultation, String state, int number, Remark remark, Standing standing) {
        return new Comment(
                UUID.randomUUID(),
                consultation,
                state,
                number,
                remark.paragraph(),
                remark.type(),
                remark.weight(),
                remark.text(),
                remark.proposedText(),
                remark.justification(),
                standing);
    }

    /** It gets its disposition with the comments of that consultation. */
    public void takeUp(UUID consultation) {
        takenUp = consultation;
    }

    /** Its head took the reply back. */
    public void supersede() {
        standing = Standing.SUPERSEDED;
        takenUp = null;
    }

    /** The editor takes it over with all other editorial ones; nobody is asked about it. */
    public void acceptInBulk() {
        if (!editorial()) {
            throw new IllegalStateException("only editorial comments are accepted in bulk: " + id);
        }
        disposition = Disposition.INCORPORATED;
        note = null;
        acceptedInBulk = true;
        answerAgain();
    }

    /** The editor says what becomes of it; an answer given to another disposition is forgotten. */
    public void dispose(Disposition given, @Nullable String why) {
        if (!Disposition.OF_THE_EDITOR.contains(given) || given.needsNote() && why == null) {
            throw new IllegalArgumentException("no disposition of the editor: " + given);
        }
        if (given != disposition || !Objects.equals(note, why)) {
            answerAgain();
        }
        disposition = given;
        note = why;
        acceptedInBulk = false;
    }

    /** @param reason asked of a State that is not satisfied, never required */
    public void answer(Satisfaction answer, @Nullable String reason) {
        satisfied = answer;
        answerReason = reason;
    }

    private void answerAgain() {
        satisfied = null;
        answerReason = null;
    }

    /** MUST, and its State is not satisfied: after approval it stays open between the States. */
    public boolean standsUnresolved() {
        return weight == Weight.MUST && satisfied == Satisfaction.NO;
    }

    public void leaveUnresolved() {
        disposition = Disposition.UNRESOLVED;
    }

    /** The States spoke of it in conciliation or at a meeting: it gets another disposition, and its author another question. */
    public void reopen() {
        if (disposition != Disposition.UNRESOLVED) {
            throw new IllegalStateException("nothing is unresolved about " + id + ": " + disposition);
        }
        disposition = Disposition.OPEN;
        answerAgain();
    }

    public boolean unresolved() {
        return disposition == Disposition.UNRESOLVED;
    }

    public void resolveIn(UUID revision) {
        resolvedInRevision = revision;
    }

    /** Its State is still to say whether it is satisfied. */
    public boolean awaitsAnswer() {
        return disposition != Disposition.OPEN && !acceptedInBulk && satisfied == null;
    }

    public boolean editorial() {
        return type == CommentType.EDITORIAL;
    }

    public boolean demandsRevision() {
        return type == CommentType.SUBSTANTIVE && weight == Weight.MUST;
    }

    public UUID id() {
        return id;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public String state() {
        return state;
    }

    public int number() {
        return number;
    }

    public String paragraph() {
        return paragraph;
    }

    public CommentType type() {
        return type;
    }

    public Weight weight() {
        return weight;
    }

    public String text() {
        return text;
    }

    public @Nullable String proposedText() {
        return proposedText;
    }

    public @Nullable String justification() {
        return justification;
    }

    public Standing standing() {
        return standing;
    }

    public boolean late() {
        return standing == Standing.LATE;
    }

    /** The consultation with whose comments it gets its disposition; null while it waits, or if it was recalled. */
    public @Nullable UUID takenUp() {
        return takenUp;
    }

    public Disposition disposition() {
        return disposition;
    }

    public @Nullable String note() {
        return note;
    }

    public boolean acceptedInBulk() {
        return acceptedInBulk;
    }

    public @Nullable Satisfaction satisfied() {
        return satisfied;
    }

    /** Why its State is not satisfied; null if it gave no reason. */
    public @Nullable String answerReason() {
        return answerReason;
    }

    public @Nullable UUID resolvedInRevision() {
        return resolvedInRevision;
    }
}

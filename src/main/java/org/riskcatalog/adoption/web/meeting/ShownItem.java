package org.riskcatalog.adoption.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.ItemKind;
import org.riskcatalog.adoption.meeting.ItemOutcome;
import org.riskcatalog.adoption.meeting.ItemStatus;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.Meeting;
import org.riskcatalog.adoption.meeting.Outcome;
import org.riskcatalog.adoption.meeting.OutcomeStatus;
import org.riskcatalog.catalog.RiskEntry;

/**
 * An item on the pages of its meeting.
 *
 * @param language in which the title is written
 * @param takenOffBy the State that asked for a debate; null if none did
 * @param pending an outcome is written and waits for confirmation
 * @param outcome confirmed; null if it is not
 * @param delegation that confirmed it beside the chair
 * @param announced adopted by silence and announced here
 * @param noted a higher body took note of it, without a debate or after one
 * @param debate what was said where a State asked for a debate; null if nothing is recorded
 * @param left the meeting was held and has not dealt with it
 * @param movedTo the meeting on whose agenda it stands instead; null if on none
 */
record ShownItem(
        ItemKind kind,
        MatterKind matter,
        String reference,
        String title,
        String language,
        String handle,
        @Nullable String takenOffBy,
        @Nullable String takenOffReason,
        boolean pending,
        @Nullable Outcome outcome,
        @Nullable String words,
        List<String> splitOff,
        @Nullable String delegation,
        boolean announced,
        boolean noted,
        @Nullable String debate,
        boolean left,
        @Nullable String movedTo,
        List<StatementRow> statements) {

    static ShownItem of(
            AgendaItem item,
            RiskEntry entry,
            @Nullable ItemOutcome written,
            List<StatementRow> statements,
            Meeting meeting,
            Whereabouts where) {
        var confirmed = written != null && written.status() == OutcomeStatus.CONFIRMED ? written : null;
        boolean announced = item.matter() == MatterKind.ADOPTION
                && item.status() == ItemStatus.DONE
                && meeting.id().equals(item.meetingId());
        boolean noted = item.matter() == MatterKind.NOTE && (item.kind() == ItemKind.NOTE || item.debate() != null);
        return new ShownItem(
                item.kind(),
                item.matter(),
                item.reference(),
                item.title(),
                entry.language(),
                entry.handle(),
                item.takenOffBy(),
                item.takenOffReason(),
                written != null && confirmed == null,
                confirmed == null ? null : confirmed.outcome(),
                confirmed == null ? null : confirmed.words(),
                confirmed == null ? List.of() : confirmed.splitOff(),
                confirmed == null ? null : confirmed.delegationState(),
                announced,
                where.held() && noted,
                where.here() ? item.debate() : null,
                where.held() && written == null && !announced && !noted,
                where.movedTo(),
                statements);
    }

    /** A State asked for a debate where the body was to take note, and nothing is recorded of it yet. */
    public boolean unrecorded() {
        return left && matter == MatterKind.NOTE && takenOffBy != null;
    }

    /** Message key of the outcome's words. */
    public String outcomeWord() {
        return "adoption.outcome." + matter + "." + outcome;
    }
}

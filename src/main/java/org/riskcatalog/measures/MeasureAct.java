package org.riskcatalog.measures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.measures.commitment.CommitmentOffer;
import org.riskcatalog.measures.commitment.CommitmentStatus;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Phrase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A State's commitment to a measure as its act. */
@Component
class MeasureAct implements NationalAct<CommitmentOffer> {

    private final Measures measures;
    private final Commitments commitments;
    private final MeasureTexts texts;
    private final ApplicationEventPublisher events;

    MeasureAct(Measures measures, Commitments commitments, MeasureTexts texts, ApplicationEventPublisher events) {
        this.measures = measures;
        this.commitments = commitments;
        this.texts = texts;
        this.events = events;
    }

    @Override
    public String word() {
        return "measures";
    }

    @Override
    public Class<CommitmentOffer> content() {
        return CommitmentOffer.class;
    }

    /** Nothing is preselected. */
    @Override
    public CommitmentOffer empty(UUID subject, String state) {
        return new CommitmentOffer(null, null, null, null);
    }

    @Override
    public UUID entryOf(UUID subject) {
        return measures.get(subject).entryId();
    }

    @Override
    public Optional<Instant> outerDeadline(UUID subject) {
        return measures.findById(subject).map(Measure::callClosesAt);
    }

    @Override
    public Map<String, Object> facts(UUID subject, String state, Actor actor) {
        var measure = measures.get(subject);
        return Map.of("number", measure.number(), "measure", texts.of(measure));
    }

    @Override
    public void check(UUID subject, String state, CommitmentOffer content, Faults faults) {
        var due = texts.of(measures.get(subject)).due();
        if (content.due() != null && due != null && content.due().isAfter(due)) {
            faults.add("due", "measures.fault.after-measure", due);
        }
    }

    @Override
    public String restsOn(UUID subject) {
        return measures.get(subject).checksum();
    }

    @Override
    public void signed(Signed<CommitmentOffer> signed) {
        var measure = open(signed.subject(), signed.act());
        var commitment = commitments.get(measure.id(), signed.state());
        var act = signed.act();
        commitment.signed(signed.content(), act.actor().person(), act.id(), act.receivedAt());
        commitments.save(commitment);
        events.publishEvent(
                new CommitmentSigned(measure.entryId(), measure.number(), signed.state(), measure.checksum()));
    }

    @Override
    public void declined(UUID subject, String state, Act act) {
        var measure = open(subject, act);
        var commitment = commitments.get(measure.id(), state);
        commitment.declined(act.receivedAt());
        commitments.save(commitment);
        events.publishEvent(new CommitmentDeclined(measure.entryId(), measure.number(), state));
    }

    @Override
    public List<SignedSubject> recallable(UUID entry, String state, Instant at) {
        return measures.findByEntryIdOrderByPosition(entry).stream()
                .filter(measure -> callOpen(measure, at))
                .filter(measure -> commitments
                        .findByMeasureIdAndState(measure.id(), state)
                        .filter(commitment -> commitment.status() == CommitmentStatus.SIGNED)
                        .isPresent())
                .map(measure -> new SignedSubject(measure.id(), Phrase.of("measures.recallable", measure.number())))
                .toList();
    }

    private static boolean callOpen(Measure measure, Instant at) {
        return measure.status() == MeasureStatus.UNDER_CONSULTATION
                && at.isBefore(Objects.requireNonNull(measure.callClosesAt()));
    }

    @Override
    public void recalled(UUID subject, String state, Act act) {
        var measure = open(subject, act);
        var commitment = commitments.get(measure.id(), state);
        commitment.recalled();
        commitments.save(commitment);
        // A closing of the call at the same moment loses or wins, but never counts what was taken back.
        measures.save(measure);
        events.publishEvent(new CommitmentRecalled(measure.entryId(), measure.number(), state));
    }

    /** Receipt decides: an answer received at or after the closing is late. */
    private Measure open(UUID id, Act act) {
        var measure = measures.get(id);
        @Nullable Instant closes = measure.callClosesAt();
        if (!act.receivedAt().isBefore(Objects.requireNonNull(closes))) {
            throw Refusal.of("measures.fault.call-closed", closes, act.receivedAt());
        }
        return measure;
    }
}

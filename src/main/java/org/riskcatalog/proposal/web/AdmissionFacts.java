package org.riskcatalog.proposal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.riskcatalog.acts.KeptArguments;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.proposal.Admission;
import org.riskcatalog.proposal.AdmissionNote;
import org.riskcatalog.proposal.AdmissionNotes;
import org.riskcatalog.proposal.appeal.Appeal;
import org.riskcatalog.proposal.appeal.Appeals;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** What the secretariat decided on a proposal with its reasons, and the appeals against it; the last one first. */
@Component
class AdmissionFacts {

    private final AdmissionNotes notes;
    private final Appeals appeals;

    AdmissionFacts(AdmissionNotes notes, Appeals appeals) {
        this.notes = notes;
        this.appeals = appeals;
    }

    List<Fact> of(RiskEntry entry) {
        return facts(entry, note -> note.outcome() != Admission.ACCEPT, appeal -> true);
    }

    /** What a meeting hears or has heard: the appeals that were lodged, and the rejections against which they are. */
    List<Fact> heard(RiskEntry entry) {
        Predicate<Appeal> lodged = appeal -> appeal.lodgedAt() != null;
        var any = appeals.findByEntryIdOrderByOpenedAtDesc(entry.id()).stream().anyMatch(lodged);
        return any ? facts(entry, note -> note.outcome() == Admission.REJECT, lodged) : List.of();
    }

    private List<Fact> facts(RiskEntry entry, Predicate<AdmissionNote> which, Predicate<Appeal> whose) {
        List<Fact> facts = new ArrayList<>();
        notes.findByEntryIdOrderByDecidedAtDesc(entry.id()).stream()
                .filter(which)
                .map(AdmissionFacts::decided)
                .forEach(facts::add);
        appeals.findByEntryIdOrderByOpenedAtDesc(entry.id()).stream()
                .filter(whose)
                .map(AdmissionFacts::appealed)
                .forEach(facts::add);
        return facts;
    }

    private static Fact decided(AdmissionNote note) {
        return Fact.of(
                "proposal.fact.decided." + note.outcome(),
                note.decidedAt(),
                Objects.requireNonNullElse(note.reason(), ""));
    }

    private static Fact appealed(Appeal appeal) {
        List<Object> values = new ArrayList<>();
        values.add(Phrase.of(KeptArguments.key(appeal.status()), appeal.untilAt()));
        if (appeal.reason() != null) {
            values.add(appeal.reason());
        }
        return new Fact(Phrase.of("proposal.fact.appeal"), values);
    }
}

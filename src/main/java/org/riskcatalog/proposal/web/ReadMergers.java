package org.riskcatalog.proposal.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.proposal.merger.Merger;
import org.riskcatalog.proposal.merger.MergerAnswers;
import org.riskcatalog.proposal.merger.MergerStatus;
import org.riskcatalog.proposal.merger.Mergers;
import org.springframework.stereotype.Component;

/** The mergers of a proposal as pages and tasks show them. */
@Component
class ReadMergers {

    /**
     * A merger that was not agreed to.
     *
     * @param survivor handle of the entry that it was to be merged with
     */
    record Refused(String survivor, List<No> answers) {}

    /** @param reason empty if none was given */
    record No(String state, String reason) {}

    private final Mergers mergers;
    private final MergerAnswers answers;
    private final RiskEntries entries;

    ReadMergers(Mergers mergers, MergerAnswers answers, RiskEntries entries) {
        this.mergers = mergers;
        this.answers = answers;
        this.entries = entries;
    }

    /** Those that were refused, the last one first; few. */
    List<Refused> refused(UUID entry) {
        return mergers.findByEntryIdOrderByProposedAtDesc(entry).stream()
                .filter(merger -> merger.status() == MergerStatus.REFUSED)
                .map(this::refused)
                .toList();
    }

    private Refused refused(Merger merger) {
        return new Refused(
                entries.get(merger.intoId()).handle(),
                answers.findByMergerIdOrderByGivenAt(merger.id()).stream()
                        .filter(answer -> !answer.agrees())
                        .map(answer -> new No(answer.state(), Objects.requireNonNullElse(answer.reason(), "")))
                        .toList());
    }
}

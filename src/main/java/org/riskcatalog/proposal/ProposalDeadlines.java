package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.proposal.withdrawal.Withdrawal;
import org.riskcatalog.proposal.withdrawal.Withdrawals;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** When the times of a proposal pass: its check, its return, the appeal; and that of a withdrawal. */
@Component
class ProposalDeadlines implements DeadlineSource {

    private final RiskEntries entries;
    private final Withdrawals withdrawals;
    private final ProposalTimes times;

    ProposalDeadlines(RiskEntries entries, Withdrawals withdrawals, ProposalTimes times) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.times = times;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return switch (word) {
            case "admissibility" -> since(subject, EntryStatus.SUBMITTED).map(times::admissibility);
            case "lapse" -> since(subject, EntryStatus.RETURNED).map(times::lapse);
            case "appeal" -> since(subject, EntryStatus.NOT_ADMISSIBLE).map(times::appeal);
            case "takeOver" -> withdrawals.findById(subject).map(Withdrawal::untilAt);
            default -> Optional.empty();
        };
    }

    /** Of a returned proposal alone. */
    @Override
    public List<Instant> reminders(UUID subject) {
        return since(subject, EntryStatus.RETURNED).map(times::reminders).orElse(List.of());
    }

    private Optional<Instant> since(UUID subject, EntryStatus status) {
        return entries.findById(subject)
                .filter(entry -> entry.status() == status)
                .map(RiskEntry::statusSince);
    }
}

package org.riskcatalog.proposal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.WorkingCalendar;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** Until when the secretariat checks a proposal. */
@Component
class ProposalDeadlines implements DeadlineSource {

    private final RiskEntries entries;
    private final DefaultTimes times;
    private final WorkingCalendar calendar;
    private final Seats seats;

    ProposalDeadlines(RiskEntries entries, DefaultTimes times, WorkingCalendar calendar, Seats seats) {
        this.entries = entries;
        this.times = times;
        this.calendar = calendar;
        this.seats = seats;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return "admissibility".equals(word)
                ? entries.findById(subject)
                        .filter(entry -> entry.status() == EntryStatus.SUBMITTED)
                        .map(this::admissibility)
                : Optional.empty();
    }

    private Instant admissibility(RiskEntry entry) {
        var from = entry.statusSince();
        return calendar.end(
                from, times.proposal().admissibility(), seats.at(from).zone());
    }
}

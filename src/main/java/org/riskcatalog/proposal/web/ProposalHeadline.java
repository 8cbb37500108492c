package org.riskcatalog.proposal.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.proposal.ProposalTimes;
import org.riskcatalog.proposal.appeal.Appeal;
import org.riskcatalog.proposal.appeal.AppealStatus;
import org.riskcatalog.proposal.appeal.Appeals;
import org.riskcatalog.proposal.sponsors.NameCoSponsors;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** What stands at the top of an entry page while its sponsors have something to do before it is registered. */
@Component
class ProposalHeadline implements EntryHeadline {

    private static final Set<String> ROOMS = Set.of("proposal", "sponsorship");

    private final NameCoSponsors sponsors;
    private final SponsorStrip strip;
    private final ProposalTimes times;
    private final Appeals appeals;
    private final TaskInbox inbox;

    ProposalHeadline(
            NameCoSponsors sponsors, SponsorStrip strip, ProposalTimes times, Appeals appeals, TaskInbox inbox) {
        this.sponsors = sponsors;
        this.strip = strip;
        this.times = times;
        this.appeals = appeals;
        this.inbox = inbox;
    }

    @Override
    public Optional<Headline> of(RiskEntry entry, Actor reader) {
        return switch (entry.status()) {
            case DRAFT -> awaiting(entry, null, reader);
            case RETURNED -> {
                var until = times.lapse(entry.statusSince());
                yield awaiting(entry, until, reader)
                        .or(() -> Optional.of(headline("proposal.headline.returned", entry, until, null, reader)));
            }
            case NOT_ADMISSIBLE ->
                appeals.last(entry.id())
                        .filter(appeal -> appeal.status() == AppealStatus.OPEN)
                        .map(Appeal::untilAt)
                        .map(until -> headline("proposal.headline.rejected", entry, until, null, reader));
            default -> Optional.empty();
        };
    }

    private Optional<Headline> awaiting(RiskEntry entry, @Nullable Instant until, Actor reader) {
        var awaited = sponsors.awaited(entry);
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        headline("proposal.headline.awaits", entry, until, strip.of(entry, awaited, reader), reader));
    }

    private Headline headline(
            String code, RiskEntry entry, @Nullable Instant until, @Nullable Strip shown, Actor reader) {
        var task = ownTask(entry, reader);
        return new Headline(
                code,
                List.of(),
                until,
                task.map(own -> "/tasks/" + own.id()).orElse(null),
                task.isPresent() ? "proposal.headline.act" : null,
                shown,
                null);
    }

    private Optional<OpenTask> ownTask(RiskEntry entry, Actor reader) {
        return inbox.ofEntry(entry.id(), reader).stream()
                .filter(task -> ROOMS.contains(task.room()))
                .findFirst();
    }
}

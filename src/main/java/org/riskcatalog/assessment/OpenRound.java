package org.riskcatalog.assessment;

import java.time.Clock;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Seats;
import org.riskcatalog.members.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every State that is a member at this moment to score the current revision. */
@Component
public class OpenRound {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final Rounds rounds;
    private final Scores scores;
    private final MemberStates members;
    private final WorkingCalendar calendar;
    private final DefaultTimes times;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenRound(
            RiskEntries entries,
            Revisions revisions,
            Rounds rounds,
            Scores scores,
            MemberStates members,
            WorkingCalendar calendar,
            DefaultTimes times,
            Seats seats,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.rounds = rounds;
        this.scores = scores;
        this.members = members;
        this.calendar = calendar;
        this.times = times;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Moves the entry to ASSESSMENT and returns the round, which closes on a working day common to all. Rounds are numbered
     * through, but a text that was never scored gets the time of a first round, and no level until its own scores are in.
     */
    @Transactional
    public Round of(UUID entryId) {
        var now = clock.instant();
        var entry = entries.get(entryId);
        var zone = seats.at(now).zone();
        var earlier = rounds.findByEntryIdOrderByNumber(entryId);
        var number = earlier.size() + 1;
        var sameText = earlier.stream().anyMatch(round -> round.revisionId().equals(entry.revision()));
        var period =
                sameText ? times.assessment().laterRound() : times.assessment().firstRound();
        if (!sameText) {
            entry.assessAnew();
        }
        var round = rounds.save(
                Round.open(revisions.get(entry.revision()), number, now, calendar.end(now, period, zone), zone));
        var states = members.asOf(now).stream().map(MemberState::code).toList();
        states.forEach(state -> scores.save(Score.awaited(round.id(), state)));
        entry.become(EntryStatus.ASSESSMENT, now);
        entries.save(entry);
        events.publishEvent(new RoundOpened(entryId, number, entry.handle(), states, round.closesAt()));
        return round;
    }
}

package org.riskcatalog.assessment.web;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.assessment.ScoreVisibility;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Why;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** What stands at the top of an entry page while the States score. */
@Component
class ScoreHeadline implements EntryHeadline {

    private final ReadScores read;
    private final ScoreStrip strip;
    private final ScoreVisibility visibility;
    private final TaskInbox inbox;

    ScoreHeadline(ReadScores read, ScoreStrip strip, ScoreVisibility visibility, TaskInbox inbox) {
        this.read = read;
        this.strip = strip;
        this.visibility = visibility;
        this.inbox = inbox;
    }

    @Override
    public Optional<Headline> of(RiskEntry entry, Actor reader) {
        return entry.status() == EntryStatus.ASSESSMENT
                ? read.lastOf(entry.id()).map(round -> headline(entry, round, reader))
                : Optional.empty();
    }

    private Headline headline(RiskEntry entry, ReadRound round, Actor reader) {
        var task = ownTask(entry, reader);
        var open = round.round().isOpen();
        var counted = visibility.seesCounts(reader);
        return new Headline(
                open
                        ? counted ? "assessment.headline.open" : "assessment.headline.running"
                        : "assessment.headline.closed",
                List.of(round.round().number(), round.replied(), round.asked()),
                open ? round.round().closesAt() : null,
                task.map(own -> "/tasks/" + own.id()).orElse(null),
                task.isPresent() ? "assessment.headline.act" : null,
                strip.of(round, reader).orElse(null),
                counted ? why(round) : null,
                round.round().zone());
    }

    private static Why why(ReadRound round) {
        return new Why(
                Phrase.of("assessment.why"),
                Phrase.of("assessment.why.question"),
                List.of(
                        Fact.of("assessment.why.rule", Phrase.of("assessment.why.rule-text")),
                        Fact.of(
                                "assessment.why.asked",
                                Phrase.of(
                                        "assessment.why.asked-text",
                                        round.asked(),
                                        round.round().opensAt())),
                        Fact.of("assessment.why.received", round.replied()),
                        Fact.of(
                                "assessment.why.revision",
                                round.round().revisionChecksum().substring(0, 8))));
    }

    private Optional<OpenTask> ownTask(RiskEntry entry, Actor reader) {
        return inbox.ofEntry(entry.id(), reader).stream()
                .filter(task -> task.room().equals("assessment"))
                .findFirst();
    }
}

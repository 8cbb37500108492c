package org.riskcatalog.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.adoption.meeting.Decided;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody objected at the meeting: the text is adopted, if need be as a new revision without the objected measures. */
@Component
class AdoptAtMeeting {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final EntryTexts texts;
    private final ChannelChoices choices;
    private final BreakRoutes routes;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    AdoptAtMeeting(
            RiskEntries entries,
            Revisions revisions,
            EntryTexts texts,
            ChannelChoices choices,
            BreakRoutes routes,
            Decisions decisions,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.texts = texts;
        this.choices = choices;
        this.routes = routes;
        this.decisions = decisions;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void adopt(Decided decided) {
        var entry = entries.get(decided.subject());
        if (!decided.splitOff().isEmpty()) {
            release(entry, decided);
        }
        entry.become(EntryStatus.ADOPTED, decided.at());
        entries.save(entry);
        decisions.adopted(texts.of(entry.id()), basis(entry.id()), decided.electorate(), decided.metAt());
    }

    private void release(RiskEntry entry, Decided decided) {
        var before = entry.revision();
        var text = revisions.text(before).withoutMeasures(decided.splitOff());
        var note = String.join("; ", decided.splitOff());
        revisions.release(entry, text, RevisionKind.ADOPTED, "editor", note, decided.at());
        events.publishEvent(new MeasuresSplitOff(
                entry.id(),
                before,
                entry.handle(),
                decided.meeting(),
                List.copyOf(decided.splitOff()),
                decided.electorate()));
    }

    /**
     * By the rule that turned it to a meeting: that of its channel, or since then that of its last broken silence. Where none did, it
     * was consensus all the same. No other body is to note what a body adopted itself.
     */
    private Basis basis(UUID entry) {
        var choice = choices.latest(entry);
        return choice.filter(ChannelChoice::meeting)
                .map(meeting -> by(meeting.rule(), meeting.ruleVersion(), meeting.reason()))
                .or(() -> broken(entry, choice.map(ChannelChoice::decidedAt).orElse(Instant.MIN)))
                .orElseGet(() -> by("consensus", "1", ""));
    }

    private Optional<Basis> broken(UUID entry, Instant since) {
        return routes.of(entry).stream()
                .filter(route -> !route.routedAt().isBefore(since))
                .reduce((earlier, later) -> later)
                .map(last -> by(last.rule(), last.ruleVersion(), last.reason()));
    }

    private static Basis by(String rule, String version, String reason) {
        return new Basis(Method.CONSENSUS_AT_MEETING, rule, version, reason, false);
    }
}

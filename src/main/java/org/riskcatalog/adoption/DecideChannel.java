package org.riskcatalog.adoption;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RevisionKind;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.review.resolution.UnresolvedComments;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rule by which channel an assessed entry is decided: silence, silence and a note, or a B item of a meeting. */
@Component
public class DecideChannel {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final UnresolvedComments comments;
    private final ChannelChoices choices;
    private final Rules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecideChannel(
            RiskEntries entries,
            Revisions revisions,
            UnresolvedComments comments,
            ChannelChoices choices,
            Rules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.comments = comments;
        this.choices = choices;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Also after the chair cancelled a silence: then the channel is chosen anew.
     *
     * @param assessment {@code ACCEPT} or {@code TO_MEETING}
     * @return {@code SILENCE}, {@code SILENCE_AND_NOTE} or {@code B_ITEM}
     */
    @Transactional
    public String decide(UUID id, String assessment) {
        var entry = entries.get(id);
        var ruling = ask(entry, assessment);
        var now = clock.instant();
        if (entry.status() != EntryStatus.CHANNEL) {
            entry.become(EntryStatus.CHANNEL, now);
            entries.save(entry);
        }
        choices.add(new ChannelChoice(
                UUID.randomUUID(),
                id,
                entry.revision(),
                now,
                ruling.outcome(),
                ruling.rule(),
                ruling.version(),
                ruling.reason()));
        events.publishEvent(new ChannelChosen(id, entry.handle(), ruling.outcome(), ruling.rule(), ruling.version()));
        return ruling.outcome();
    }

    /**
     * What is decided is the whole text until it was adopted once: how its last revision changed it counts afterwards. Else a
     * very high risk whose wording was polished last would not be noted (procedure.md, {@code decisionChannel}).
     */
    private RevisionKind kind(RiskEntry entry) {
        return entry.inForceRevision() == null
                ? RevisionKind.INITIAL
                : revisions.get(entry.revision()).kind();
    }

    private Ruling ask(RiskEntry entry, String assessment) {
        var level = entry.level();
        return rules.ask(
                "decisionChannel",
                Map.of(
                        "assessment", assessment,
                        "unresolvedMust", comments.must(entry.id()),
                        "confidentiality", entry.confidentiality().name(),
                        "kind", kind(entry).name(),
                        "level", level == null ? "" : level.name()));
    }
}

package org.riskcatalog.adoption;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says where an entry goes whose silence was broken, cancelled, refused to be used, or not proposed again; of a broken one,
 * the rule decides.
 */
@Component
public class RouteBreak {

    private final RiskEntries entries;
    private final Silences silences;
    private final StandingObjections objections;
    private final Amendments amendments;
    private final SplitOff measures;
    private final BreakRoutes routes;
    private final Rules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RouteBreak(
            RiskEntries entries,
            Silences silences,
            StandingObjections objections,
            Amendments amendments,
            SplitOff measures,
            BreakRoutes routes,
            Rules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.silences = silences;
        this.objections = objections;
        this.amendments = amendments;
        this.measures = measures;
        this.routes = routes;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** Returns {@code silence}, {@code conciliation}, {@code meeting} or {@code channel}. */
    @Transactional
    public String route(UUID entry) {
        var silence = last(entry);
        return switch (silence.status()) {
            case CANCELLED -> cancelled(entry);
            // Not proposed: the chair took the entry to a meeting instead.
            case PROPOSED -> off(entry, TurnedOff.Why.TO_MEETING, EntryStatus.AT_MEETING, "meeting");
            case REFUSED -> off(entry, TurnedOff.Why.SILENCE_REFUSED, EntryStatus.AT_MEETING, "meeting");
            case BROKEN -> broken(entry, silence);
            default -> throw new IllegalStateException("silence " + silence.id() + " is " + silence.status());
        };
    }

    /** {@code amendment} if the editor is to say first whether it is an editorial one, else {@code other}. */
    public String read(UUID entry) {
        var silence = last(entry);
        return silence.status() == SilenceStatus.BROKEN && breaks(entry) == 1 && amendments.only(silence)
                ? "amendment"
                : "other";
    }

    private Silence last(UUID entry) {
        return silences.latest(entry, entry)
                .orElseThrow(() -> new IllegalStateException("entry " + entry + " was not under silence"));
    }

    /** A silence out of conciliation that never started leaves the entry there. */
    private String cancelled(UUID entry) {
        return entries.get(entry).status() == EntryStatus.CONCILIATION ? "conciliation" : "channel";
    }

    private String broken(UUID entry, Silence silence) {
        objections.close(silence.id());
        var ruling = ask(entry, silence);
        return switch (ruling.outcome()) {
            case "NEW_SILENCE" -> "silence";
            case "SPLIT_MEASURE" -> {
                measures.splitOff(entry, silence, clock.instant());
                yield "silence";
            }
            case "CONCILIATION" -> off(entry, TurnedOff.Why.SILENCE_BROKEN, EntryStatus.CONCILIATION, "conciliation");
            case "B_ITEM" -> off(entry, TurnedOff.Why.SILENCE_BROKEN_AGAIN, EntryStatus.AT_MEETING, "meeting");
            case "REFER_UP" -> off(entry, TurnedOff.Why.SILENCE_BROKEN_THRICE, EntryStatus.AT_MEETING, "meeting");
            default -> throw new IllegalStateException("no road " + ruling.outcome());
        };
    }

    private Ruling ask(UUID entry, Silence silence) {
        var breaks = breaks(entry);
        var ruling = rules.ask(
                "silenceBreakRoute",
                Map.of(
                        "amendmentAccepted", amendments.accepted(silence),
                        "oneMeasure", measures.only(silence).isPresent(),
                        "breaks", breaks));
        var now = clock.instant();
        routes.add(new BreakRoute(
                UUID.randomUUID(),
                silence.id(),
                entry,
                now,
                breaks,
                ruling.outcome(),
                ruling.rule(),
                ruling.version(),
                ruling.reason()));
        events.publishEvent(new BreakRouted(entry, silence.text().reference(), ruling.outcome(), ruling.rule()));
        return ruling;
    }

    private int breaks(UUID entry) {
        return (int) silences.ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectId().equals(entry))
                .filter(silence -> silence.status() == SilenceStatus.BROKEN)
                .count();
    }

    private String off(UUID id, TurnedOff.Why why, EntryStatus next, String word) {
        var entry = entries.get(id);
        entry.become(next, clock.instant());
        entries.save(entry);
        events.publishEvent(new TurnedOff(id, entry.handle(), entry.proposer(), why));
        return word;
    }
}

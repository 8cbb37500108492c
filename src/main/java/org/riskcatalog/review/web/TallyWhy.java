package org.riskcatalog.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.riskcatalog.members.Actor;
import org.riskcatalog.review.RecordedRuling;
import org.riskcatalog.review.Reply;
import org.riskcatalog.review.ReviewVisibility;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.Tally;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.RuleWords;
import org.riskcatalog.web.view.Why;
import org.springframework.stereotype.Component;

/** The rule sentence of a review with what stands behind it: clause, denominator, and once closed every position counted. */
@Component
class TallyWhy {

    private final ReviewVisibility visibility;
    private final RuleWords rules;

    TallyWhy(ReviewVisibility visibility, RuleWords rules) {
        this.visibility = visibility;
        this.rules = rules;
    }

    Why of(Round round, Actor reader) {
        var facts = round.consultation().isClosed() ? closed(round, reader) : open(round);
        return with(facts, own(round, reader));
    }

    private static Why open(Round round) {
        var missing = Tally.needed(round.asked()) - round.replied();
        var sentence = missing > 0
                ? Phrase.counted("review.why.needs", missing)
                : Phrase.counted("review.why.enough", round.replied(), round.asked());
        return new Why(
                sentence,
                Phrase.of("review.why.question-open"),
                List.of(
                        Fact.of("review.why.rule", Phrase.of("review.why.rule-open")),
                        asked(round),
                        needed(round),
                        Fact.of("review.why.replied", states(round, true)),
                        Fact.of("review.why.awaited", states(round, false))));
    }

    private Why closed(Round round, Actor reader) {
        var ruling = round.consultation().ruling();
        List<Fact> facts = new ArrayList<>();
        facts.add(rule(ruling));
        facts.add(asked(round));
        facts.add(needed(round));
        if (visibility.seesPositions(reader, round.consultation())) {
            facts.add(new Fact(Phrase.of("review.why.counted"), counted(round.positions())));
            facts.add(Fact.of("review.why.missing", orNobody(round.missing())));
            facts.addAll(list("review.why.late", round.late()));
        }
        return new Why(
                Phrase.of("review.tally." + ruling.outcome(), round.replied(), round.asked()),
                Phrase.of("review.why.question"),
                facts);
    }

    private Fact rule(RecordedRuling ruling) {
        var number = ruling.rule().substring(ruling.rule().lastIndexOf('_') + 1);
        return Fact.of(
                "review.why.rule",
                Phrase.of(
                        "review.why.rule-closed",
                        number,
                        ruling.tableVersion(),
                        rules.say(ruling.rule(), ruling.reason())));
    }

    private static Fact asked(Round round) {
        return Fact.of(
                "review.why.asked",
                Phrase.counted(
                        "review.why.asked-on",
                        round.asked(),
                        round.consultation().opensAt()));
    }

    private static Fact needed(Round round) {
        return Fact.of(
                "review.why.needed",
                Phrase.counted("review.why.two-thirds", Tally.needed(round.asked()), round.asked(), round.replied()));
    }

    /** What the reader's own State took back; nobody else ever reads it. */
    private static List<Fact> own(Round round, Actor reader) {
        return list(
                "review.why.superseded",
                round.superseded().stream()
                        .filter(position -> reader.states().contains(position.state()))
                        .toList());
    }

    private static Why with(Why why, List<Fact> more) {
        var facts = Stream.concat(why.facts().stream(), more.stream()).toList();
        return new Why(why.sentence(), why.question(), facts);
    }

    private static List<Fact> list(String term, List<Position> positions) {
        return positions.isEmpty() ? List.of() : List.of(new Fact(Phrase.of(term), counted(positions)));
    }

    private static List<Object> counted(List<Position> positions) {
        return positions.stream().map(TallyWhy::counted).map(Object.class::cast).toList();
    }

    private static Phrase counted(Position position) {
        return Phrase.of(
                position.withoutReasons() ? "review.why.position-without-reasons" : "review.why.position",
                position.state(),
                Phrase.of("review.stance." + position.stance()),
                position.signedAt());
    }

    private static Object states(Round round, boolean replied) {
        return orNobody(round.replies().stream()
                .filter(reply -> reply.status().replied() == replied)
                .map(Reply::state)
                .toList());
    }

    private static Object orNobody(List<String> states) {
        return states.isEmpty() ? Phrase.of("review.why.nobody") : String.join(", ", states);
    }
}

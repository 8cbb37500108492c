package org.riskcatalog.assessment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.assessment.RecallScore;
import org.riskcatalog.assessment.ReceiveScore;
import org.riskcatalog.assessment.Round;
import org.riskcatalog.assessment.Rounds;
import org.riskcatalog.assessment.scale.Scales;
import org.riskcatalog.assessment.score.Answer;
import org.riskcatalog.assessment.score.ScoreSheet;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.clearance.NationalAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** The score as a State's act. */
@Component
class ScoreAct implements NationalAct<ScoreSheet> {

    private final Rounds rounds;
    private final ReceiveScore receive;
    private final RecallScore recalls;
    private final RiskEntries entries;
    private final Revisions revisions;
    private final Scales scales;
    private final Texts texts;

    ScoreAct(
            Rounds rounds,
            ReceiveScore receive,
            RecallScore recalls,
            RiskEntries entries,
            Revisions revisions,
            Scales scales,
            Texts texts) {
        this.rounds = rounds;
        this.receive = receive;
        this.recalls = recalls;
        this.entries = entries;
        this.revisions = revisions;
        this.scales = scales;
        this.texts = texts;
    }

    @Override
    public String word() {
        return "assessment";
    }

    @Override
    public Class<ScoreSheet> content() {
        return ScoreSheet.class;
    }

    @Override
    public ScoreSheet empty(UUID subject, String state) {
        return ScoreSheet.empty();
    }

    @Override
    public UUID entryOf(UUID subject) {
        return rounds.get(subject).entryId();
    }

    @Override
    public Optional<Instant> outerDeadline(UUID subject) {
        return rounds.findById(subject).map(Round::closesAt);
    }

    @Override
    public Map<String, Object> facts(UUID subject, String state, Actor actor) {
        var round = rounds.get(subject);
        var text = revisions.text(round.revisionId());
        return Map.of(
                "scored",
                new ScoredText(
                        entries.get(round.entryId()).handle(),
                        revisions.get(round.revisionId()).number(),
                        text.timeHorizon(),
                        text.language(),
                        text.summary(),
                        text.measures().stream().map(measure -> measure.title()).toList()),
                "likelihood",
                scales.likelihood(actor.locale()),
                "impact",
                scales.impact(actor.locale()),
                "impactFromNone",
                impactFromNone(actor));
    }

    private List<Option> impactFromNone(Actor actor) {
        var none = new Option("0", texts.say("assessment.content.impact-none"));
        return Stream.concat(Stream.of(none), scales.impact(actor.locale()).stream())
                .toList();
    }

    @Override
    public void check(UUID subject, String state, ScoreSheet sheet, Faults faults) {
        if (sheet.answer() == Answer.SCORE && sheet.oneLower() && sheet.worstImpact() == 1) {
            faults.add("oneLower", "assessment.fault.not-below-one");
        }
    }

    @Override
    public String restsOn(UUID subject) {
        return rounds.get(subject).revisionChecksum();
    }

    @Override
    public void signed(Signed<ScoreSheet> signed) {
        receive.signed(
                signed.subject(),
                signed.state(),
                signed.content(),
                Objects.requireNonNull(signed.restsOn()),
                signed.preparedBy(),
                signed.verifiedBy(),
                signed.act());
    }

    @Override
    public List<SignedSubject> recallable(UUID entry, String state, Instant at) {
        return recalls.offered(entry, state, at).stream()
                .map(round -> new SignedSubject(round.id(), Phrase.of("assessment.recallable", round.number())))
                .toList();
    }

    @Override
    public void recalled(UUID subject, String state, Act act) {
        recalls.recall(subject, state, act);
    }

    @Override
    public void declined(UUID subject, String state, Act act) {
        receive.declined(subject, state, act);
    }
}

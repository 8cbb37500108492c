package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.ChannelChoice;
import org.riskcatalog.adoption.ChannelChoices;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.StatementVisibility;
import org.riskcatalog.adoption.decision.Statements;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntrySection;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Moments;
import org.springframework.stereotype.Component;

/** The part of an entry's page about its decision: channel, silences, decisions, statements. */
@Component
class DecisionSection implements EntrySection {

    record Model(
            @Nullable ChannelChoice channel,
            List<SilenceLine> silences,
            List<Decision> decisions,
            List<StatementLine> statements) {}

    record SilenceLine(Silence silence, SilenceSentence.Sentence sentence) {}

    private final ChannelChoices choices;
    private final Silences silences;
    private final SilenceSentence sentences;
    private final Decisions decisions;
    private final Statements statements;
    private final StatementVisibility visibility;
    private final Moments moments;

    DecisionSection(
            ChannelChoices choices,
            Silences silences,
            SilenceSentence sentences,
            Decisions decisions,
            Statements statements,
            StatementVisibility visibility,
            Moments moments) {
        this.choices = choices;
        this.silences = silences;
        this.sentences = sentences;
        this.decisions = decisions;
        this.statements = statements;
        this.visibility = visibility;
        this.moments = moments;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Shown> show(RiskEntry entry, Actor reader) {
        var names = SilenceReading.names(reader);
        var model = new Model(
                choices.latest(entry.id()).orElse(null),
                silences.ofEntry(entry.id()).stream()
                        .filter(Silence::proposed)
                        .map(silence -> new SilenceLine(silence, sentences.of(silence, names, moments.now())))
                        .toList(),
                decisions.ofEntry(entry.id()),
                visibility.seen(statements.findByEntryIdOrderByReceivedAt(entry.id()), reader).stream()
                        .map(StatementLine::of)
                        .toList());
        if (model.channel() == null && model.statements().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Shown("decision", "adoption/sections :: decision", null, model));
    }
}

package org.riskcatalog.adoption.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.riskcatalog.adoption.ChannelChoices;
import org.riskcatalog.adoption.silence.Openings;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.EntryHeadline;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Fact;
import org.riskcatalog.web.view.Moments;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.RuleWords;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.web.view.Why;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** The top of an entry's page while the entry is being decided. */
@Component
class DecisionHeadline implements EntryHeadline {

    private final Silences silences;
    private final SilenceSentence sentences;
    private final Openings openings;
    private final OpeningStrips strips;
    private final ChannelChoices choices;
    private final Moments moments;
    private final RuleWords rules;
    private final TaskInbox inbox;
    private final ConciliationSentence conciliation;

    DecisionHeadline(
            Silences silences,
            SilenceSentence sentences,
            Openings openings,
            OpeningStrips strips,
            ChannelChoices choices,
            Moments moments,
            RuleWords rules,
            TaskInbox inbox,
            ConciliationSentence conciliation) {
        this.silences = silences;
        this.sentences = sentences;
        this.openings = openings;
        this.strips = strips;
        this.choices = choices;
        this.moments = moments;
        this.rules = rules;
        this.inbox = inbox;
        this.conciliation = conciliation;
    }

    @Override
    public Optional<Headline> of(RiskEntry entry, Actor reader) {
        return switch (entry.status()) {
            case CHANNEL, UNDER_SILENCE, CONCILIATION, AT_MEETING, DEFERRED, ADOPTED ->
                Optional.of(headline(entry, reader));
            default -> Optional.empty();
        };
    }

    private Headline headline(RiskEntry entry, Actor reader) {
        return silences.latest(entry.id(), entry.id())
                .filter(Silence::proposed)
                .filter(silence -> entry.status() != EntryStatus.CHANNEL || silence.open())
                .map(silence -> bySilence(entry, silence, reader))
                .orElseGet(() -> plain(entry, reader));
    }

    private Headline plain(RiskEntry entry, Actor reader) {
        var task = ownTask(entry, reader);
        var going = going(entry, reader);
        var sentence = "adoption.headline." + entry.status();
        return new Headline(
                going.isPresent() ? "adoption.headline.silence" : sentence,
                going.<List<Object>>map(now -> List.of(Phrase.of(sentence), now))
                        .orElse(List.of()),
                null,
                task.orElse(null),
                task.isPresent() ? "adoption.headline.act" : null,
                null,
                null);
    }

    /** How a conciliation goes on. */
    private Optional<Phrase> going(RiskEntry entry, Actor reader) {
        return entry.status() == EntryStatus.CONCILIATION
                ? conciliation.of(entry.id(), SilenceReading.names(reader))
                : Optional.empty();
    }

    /** Path of what the reader is asked to do about the decision; nothing while the text is under silence. */
    private Optional<String> ownTask(RiskEntry entry, Actor reader) {
        return inbox.ofEntry(entry.id(), reader).stream()
                .filter(task -> task.room().equals("adoption"))
                .map(task -> "/tasks/" + task.id())
                .findFirst();
    }

    private Headline bySilence(RiskEntry entry, Silence silence, Actor reader) {
        var names = SilenceReading.names(reader);
        var sentence = sentences.of(silence, names, moments.now());
        var running = silence.status().underSilence();
        var task = running ? Optional.<String>empty() : ownTask(entry, reader);
        Strip strip = names && running ? strips.of(silence, openings.of(silence.id()), reader) : null;
        var going = going(entry, reader);
        return new Headline(
                going.isPresent() ? "adoption.headline.silence-conciliation" : "adoption.headline.silence",
                Stream.concat(Stream.of(sentence.bold(), sentence.rest()), going.stream())
                        .<Object>map(phrase -> phrase)
                        .toList(),
                running ? silence.expiresAt() : null,
                task.orElse("/silences/" + silence.id()),
                task.isPresent() ? "adoption.headline.act" : "adoption.headline.open",
                strip,
                running || silence.open() ? why(entry, silence) : null,
                silence.seat().zoneId());
    }

    private Why why(RiskEntry entry, Silence silence) {
        var period = silence.period();
        var facts = new java.util.ArrayList<Fact>();
        choices.latest(entry.id())
                .ifPresent(choice -> facts.add(Fact.of(
                        "adoption.why.channel",
                        rules.say(choice.rule(), choice.reason()),
                        rules.cite(choice.rule(), choice.ruleVersion()))));
        facts.add(Fact.of(
                "adoption.why.period",
                rules.say(period.rule(), period.reason()),
                rules.cite(period.rule(), period.version())));
        facts.add(Fact.of(
                "adoption.why.asked",
                Phrase.of(
                        "adoption.why.asked-states",
                        silence.electorate().size(),
                        String.join(", ", silence.electorate()),
                        silence.openedAt())));
        facts.add(Fact.of("adoption.why.clause", Phrase.of("adoption.why.clause-text")));
        return new Why(
                Phrase.of("adoption.why.sentence", silence.electorate().size()),
                Phrase.of("adoption.why.question"),
                facts);
    }
}

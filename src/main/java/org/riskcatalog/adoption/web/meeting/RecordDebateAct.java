package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.RecordNote;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** The secretariat records what was said about an item that was to be noted, where a State had asked for a debate. */
@Component
class RecordDebateAct implements OneStepAct<RecordDebateAct.Answers> {

    record Answers(
            @NotNull @Nullable UUID item,
            @NotBlank @Size(max = 4000) @Nullable String words) {}

    private final RecordNote notes;
    private final Clock clock;
    private final Texts texts;

    RecordDebateAct(RecordNote notes, Clock clock, Texts texts) {
        this.notes = notes;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public String word() {
        return "record-debate";
    }

    @Override
    public String room() {
        return "adoption";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Answers prefilled(UUID entry, Actor actor) {
        var debated = debated(entry);
        return new Answers(debated.size() == 1 ? debated.get(0).id() : null, null);
    }

    @Override
    public Actor acting(Actor actor) {
        return actor.acting(Role.SECRETARIAT.group());
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return actor.is(Role.SECRETARIAT) && !debated(entry).isEmpty();
    }

    private List<AgendaItem> debated(UUID entry) {
        return notes.debated(entry, clock.instant());
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of("item", debated(entry).stream().map(this::option).toList());
    }

    private Option option(AgendaItem item) {
        return new Option(
                item.id().toString(),
                item.reference() + ", " + item.title(),
                texts.say("adoption.meeting.taken-off", texts.state(item.debateAskedBy())));
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of("adoption.record-debate.consequence");
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        notes.record(entry, Objects.requireNonNull(answers.item()), Objects.requireNonNull(answers.words()), act);
    }
}

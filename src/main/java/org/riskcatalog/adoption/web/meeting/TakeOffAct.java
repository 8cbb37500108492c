package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.TakeOffItem;
import org.riskcatalog.desk.forms.Consequence;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** A head takes an item off those that a meeting would agree to without debate. */
@Component
class TakeOffAct implements OneStepAct<TakeOffAct.Answers> {

    /** @param reason may be left out: nobody has to say why */
    record Answers(
            @NotNull @Nullable UUID item,
            @Size(max = 4000) @Nullable String reason) {}

    private final TakeOffItem items;
    private final MemberStates members;
    private final Clock clock;
    private final Texts texts;

    TakeOffAct(TakeOffItem items, MemberStates members, Clock clock, Texts texts) {
        this.items = items;
        this.members = members;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public String word() {
        return "take-off";
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
        var offered = offered(entry);
        return new Answers(offered.size() == 1 ? offered.get(0).id() : null, null);
    }

    @Override
    public boolean offered(UUID entry, Actor actor) {
        return state(actor).isPresent() && !offered(entry).isEmpty();
    }

    private List<AgendaItem> offered(UUID entry) {
        return items.offered(entry, clock.instant());
    }

    private Optional<String> state(Actor actor) {
        return members.asOf(clock.instant()).stream()
                .map(MemberState::code)
                .filter(state -> actor.is(Role.HEAD_OF_DELEGATION, state))
                .findFirst();
    }

    @Override
    public Map<String, List<Option>> choices(UUID entry, Actor actor) {
        return Map.of(
                "item",
                offered(entry).stream()
                        .map(item -> new Option(
                                item.id().toString(),
                                item.reference() + ", " + item.title(),
                                texts.say("adoption.matter." + item.matter())))
                        .toList());
    }

    @Override
    public Consequence consequence(UUID entry, Answers answers, Actor actor) {
        return Consequence.of(
                "adoption.take-off.consequence", texts.state(state(actor).orElseThrow(NotThere::new)));
    }

    @Override
    public void submit(UUID entry, Answers answers, Act act) {
        items.takeOff(
                entry,
                Objects.requireNonNull(answers.item()),
                state(act.actor()).orElseThrow(NotThere::new),
                answers.reason(),
                act);
    }
}

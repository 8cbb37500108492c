package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Phrase;
import org.springframework.stereotype.Component;

/** Reads a clearance for its own delegation; whoever asks has shown that one of its tasks is his. */
@Component
public class ReadClearance {

    private final Clearances clearances;
    private final ExpertInputs inputs;
    private final NationalActs acts;
    private final Directory directory;

    ReadClearance(Clearances clearances, ExpertInputs inputs, NationalActs acts, Directory directory) {
        this.clearances = clearances;
        this.inputs = inputs;
        this.acts = acts;
        this.directory = directory;
    }

    public ClearanceView view(UUID id) {
        var clearance = clearances.get(id);
        var act = acts.get(clearance.act());
        var given = inputs.findByClearanceIdOrderByGivenAt(id);
        var people = new HashSet<>(clearance.drafters());
        given.forEach(input -> people.add(input.expert()));
        if (clearance.verifiedBy() != null) {
            people.add(clearance.verifiedBy());
        }
        var names = directory.names(people);
        var kept = clearance.content();
        return new ClearanceView(
                id,
                clearance.act(),
                clearance.subject(),
                clearance.state(),
                kept == null ? null : acts.read(act, kept),
                given.stream().map(input -> input(act, input, names)).toList(),
                clearance.drafters().stream()
                        .map(drafter -> names.getOrDefault(drafter, ""))
                        .toList(),
                clearance.verifiedBy() == null ? null : names.get(clearance.verifiedBy()),
                clearance.verifiedAt(),
                clearance.note(),
                act.restsOn(clearance.subject()));
    }

    /** What stands in the fields: the consolidated content, else the first input, else what the room begins with. */
    public <C extends Record> C begin(NationalAct<C> act, UUID id) {
        var clearance = clearances.get(id);
        var kept = clearance.content();
        if (kept != null) {
            return acts.read(act, kept);
        }
        return inputs.findByClearanceIdOrderByGivenAt(id).stream()
                .findFirst()
                .map(input -> acts.read(act, input.content()))
                .orElseGet(() -> act.empty(clearance.subject(), clearance.state()));
    }

    /** What stands in the fields of an expert: the own input given before, as in a clearance that was opened again. */
    public <C extends Record> C beginInput(NationalAct<C> act, UUID id, UUID expert) {
        return inputs.findByClearanceIdAndExpert(id, expert)
                .map(input -> acts.read(act, input.content()))
                .orElseGet(() -> begin(act, id));
    }

    /** The room's read-only material. */
    public Map<String, Object> facts(UUID id, Actor actor) {
        var clearance = clearances.get(id);
        return acts.get(clearance.act()).facts(clearance.subject(), clearance.state(), actor);
    }

    /** The room's choices that are known only now. */
    public Map<String, List<Option>> choices(UUID id, Actor actor) {
        var clearance = clearances.get(id);
        return acts.get(clearance.act()).choices(clearance.subject(), clearance.state(), actor);
    }

    /** The room's own rules about a content. */
    public <C extends Record> void check(NationalAct<C> act, UUID id, C content, Faults faults) {
        var clearance = clearances.get(id);
        act.check(clearance.subject(), clearance.state(), content, faults);
    }

    /** Whether this person prepared or verified it, and so cannot sign it (four eyes). */
    public boolean tookPart(UUID id, UUID person) {
        var clearance = clearances.get(id);
        return clearance.drafters().contains(person) || person.equals(clearance.verifiedBy());
    }

    /** Checksum of the text that the act rests on now. */
    public @Nullable String restsOn(UUID id) {
        var clearance = clearances.get(id);
        return acts.get(clearance.act()).restsOn(clearance.subject());
    }

    /** The sentence that says what a signature brings about. */
    public Phrase consequence(UUID id) {
        var clearance = clearances.get(id);
        var act = acts.get(clearance.act());
        return Phrase.of(
                act.consequence(clearance.subject(), clearance.state()),
                act.consequenceArguments(clearance.subject(), clearance.state()));
    }

    /** When the caller ends it; a proposal has no outer deadline. */
    public Optional<Instant> outerDeadline(UUID id) {
        var clearance = clearances.get(id);
        return acts.get(clearance.act()).outerDeadline(clearance.subject());
    }

    /** Whether the caller is in a hurry. */
    public boolean accelerated(UUID id) {
        var clearance = clearances.get(id);
        return acts.get(clearance.act()).accelerated(clearance.subject());
    }

    private ClearanceView.Input input(NationalAct<?> act, ExpertInput input, Map<UUID, String> names) {
        return new ClearanceView.Input(
                names.getOrDefault(input.expert(), ""), input.givenAt(), acts.read(act, input.content()));
    }
}

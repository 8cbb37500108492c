package org.riskcatalog.adoption.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Which silence of an entry an act is about: its own and those of its measures may run at the same time. */
@Component
class SilenceChoice {

    private final Silences silences;
    private final Clock clock;
    private final Texts texts;

    SilenceChoice(Silences silences, Clock clock, Texts texts) {
        this.silences = silences;
        this.clock = clock;
        this.texts = texts;
    }

    List<Silence> of(UUID entry, Predicate<Silence> meant) {
        return silences.ofEntry(entry).stream().filter(meant).toList();
    }

    /** The only one, where there is no choice; else null. */
    @Nullable
    UUID only(List<Silence> open) {
        return open.size() == 1 ? open.get(0).id() : null;
    }

    Map<String, List<Option>> options(List<Silence> open) {
        return Map.of("silence", open.stream().map(this::option).toList());
    }

    Option option(Silence silence) {
        return new Option(
                silence.id().toString(),
                name(silence),
                over(silence) ? texts.say("adoption.silence.ended", silence.expiresAt()) : "");
    }

    /** Shown with the clause by which the act is not allowed on it. */
    Option barred(Silence silence, String clause) {
        return Option.barred(silence.id().toString(), name(silence), texts.say(clause));
    }

    private static String name(Silence silence) {
        return silence.text().reference() + ", " + silence.text().title();
    }

    /** Its instant of expiry has passed, whether or not a job has noticed. */
    boolean over(Silence silence) {
        return !clock.instant().isBefore(silence.expiresAt());
    }

    /** Of each text the silence that was opened last. */
    static List<Silence> latest(List<Silence> all) {
        Map<UUID, Silence> latest = new LinkedHashMap<>();
        all.forEach(silence -> latest.put(silence.text().subjectId(), silence));
        return List.copyOf(latest.values());
    }

    /**
     * The one that is named may be over. Where none is named, those that run are meant; where none runs, the last one to
     * expire: the answer is that it is too late.
     */
    static List<Silence> meant(List<Silence> open, @Nullable UUID named) {
        if (named != null) {
            return open;
        }
        var running =
                open.stream().filter(silence -> silence.status().underSilence()).toList();
        return running.isEmpty()
                ? open.stream()
                        .max(Comparator.comparing(Silence::expiresAt))
                        .map(List::of)
                        .orElse(List.of())
                : running;
    }

    /** What the form names when it is opened: the only one that runs, or where none does any more, the last one. */
    @Nullable
    UUID named(List<Silence> open) {
        return only(meant(open, null));
    }

    void check(List<Silence> open, @Nullable UUID chosen, Faults faults) {
        if (chosen == null && open.size() != 1) {
            faults.add("silence", "adoption.which-silence");
        }
    }

    /** The one chosen, or the only one. */
    Silence chosen(List<Silence> open, @Nullable UUID chosen) {
        return find(open, chosen).orElseThrow(NotThere::new);
    }

    /** The same; empty if none is chosen where several are open. */
    Optional<Silence> find(List<Silence> open, @Nullable UUID chosen) {
        return open.stream()
                .filter(silence ->
                        chosen == null ? open.size() == 1 : silence.id().equals(chosen))
                .findFirst();
    }

    /** Its name in the reader's language. */
    String stateName(Silence silence, Actor actor) {
        return texts.state(state(silence, actor));
    }

    /** The State of the electorate whose head the actor is. */
    static String state(Silence silence, Actor actor) {
        return actor.states().stream()
                .filter(state -> silence.asks(state) && actor.is(Role.HEAD_OF_DELEGATION, state))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}

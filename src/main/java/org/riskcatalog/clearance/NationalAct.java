package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Option;
import org.riskcatalog.web.view.Phrase;

/**
 * What a room gives so that States can prepare, verify and sign its act: the four forms of the clearance
 * ({@code <word>/assign}, {@code <word>/input}, {@code <word>/consolidate}, {@code <word>/sign}) work for every room alike.
 *
 * @param <C> content of the act: a record with Bean Validation; it is the answers record of input and consolidation
 */
public interface NationalAct<C extends Record> {

    /** The literal {@code act} of the call activity; the room's name: proposal, review, assessment or measures. */
    String word();

    Class<C> content();

    /** Prefix of the message keys of the content's fields, in input and consolidation alike. */
    default String texts() {
        return word() + ".content";
    }

    /** What stands in the fields before anybody has typed anything. */
    C empty(UUID subject, String state);

    /** The entry that the subject belongs to. */
    UUID entryOf(UUID subject);

    /** When the calling process ends the clearance, if it does. */
    Optional<Instant> outerDeadline(UUID subject);

    /** Its outer period is an accelerated one: the delegation's own deadline then lies nearer to the outer one. */
    default boolean accelerated(UUID subject) {
        return false;
    }

    /** Read-only material for all four forms. */
    Map<String, Object> facts(UUID subject, String state, Actor actor);

    /** Choices of the content's fields that are known only at run time, as in {@code TaskForm.choices}. */
    default Map<String, List<Option>> choices(UUID subject, String state, Actor actor) {
        return Map.of();
    }

    /** Rules beyond Bean Validation, asked when it is sent to the head and again when it is signed; must not write. */
    default void check(UUID subject, String state, C content, Faults faults) {}

    /** Checksum of the text on which the act rests; a signature given for another one is refused. Null for a proposal. */
    @Nullable
    String restsOn(UUID subject);

    /** Something of the draft was kept: a room may update what the delegation's own list shows. */
    default void drafted(UUID subject, String state, C content) {}

    /** The head signed: the content becomes the State's act. */
    void signed(Signed<C> signed);

    /** The head declined: the State gives no answer. */
    void declined(UUID subject, String state, Act act);

    /** What the State signed on the entry and its head may take back at this instant. */
    default List<SignedSubject> recallable(UUID entry, String state, Instant at) {
        return List.of();
    }

    /** The head took it back: the State is asked again. @throws org.riskcatalog.acts.Refusal if it was received too late */
    default void recalled(UUID subject, String state, Act act) {
        throw new IllegalStateException("an act of " + word() + " cannot be recalled");
    }

    /** Message key of the consequence of signing, with its arguments in {@link #consequenceArguments}. */
    default String consequence(UUID subject, String state) {
        return word() + ".sign.consequence";
    }

    default Object[] consequenceArguments(UUID subject, String state) {
        return new Object[0];
    }

    /** What a signed act was about. @param what how the act is called, for example "Reply to the review, round 1" */
    record SignedSubject(UUID subject, Phrase what) {}

    /**
     * A signed act as the room receives it.
     *
     * @param preparedBy persons who saved any part of the draft
     * @param verifiedBy who sent it to the head
     */
    record Signed<C extends Record>(
            UUID clearance,
            UUID subject,
            String state,
            C content,
            @Nullable String restsOn,
            Set<UUID> preparedBy,
            UUID verifiedBy,
            Act act) {}
}

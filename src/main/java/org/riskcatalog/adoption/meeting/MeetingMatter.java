package org.riskcatalog.adoption.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A room says what of its own may come before a meeting, and carries out what the meeting decides. */
public interface MeetingMatter {

    MatterKind kind();

    /** It was turned to a meeting: what lies before it. */
    Paper open(UUID subject, Instant at);

    /** The outcomes that this kind of matter knows at all; which of them are barred now, the rules of meetings say. */
    Set<Outcome> outcomes();

    /** Titles of the measures that could be split off; empty where there are none. */
    default List<String> measures(UUID subject) {
        return List.of();
    }

    /** What was said for and against it before, for those who write and confirm its outcome; empty where its text says all. */
    default List<Ground> grounds(UUID subject) {
        return List.of();
    }

    /** The meeting has begun and takes it up. */
    default void takenUp(UUID subject, Instant at) {}

    /** It was deferred to the next meeting. */
    default void deferred(UUID subject, Instant at) {}

    /**
     * Carries out an outcome that ends the item.
     *
     * @return the routing word for whoever called the meeting: {@code adopted}, {@code resolution}, {@code notAdopted},
     *     {@code registered}, {@code notAdmissible}
     */
    String decided(Decided decided);
}

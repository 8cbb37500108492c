package org.riskcatalog.adoption.meeting;

/**
 * What was said on one side of a matter before it came to the meeting.
 *
 * @param text in the words of whoever said it
 */
public record Ground(Side side, String text) {

    /** Who said it. */
    public enum Side {
        /** The secretariat, which found a proposal not admissible. */
        REJECTION,
        /** The State that appeals against that. */
        APPEAL
    }
}

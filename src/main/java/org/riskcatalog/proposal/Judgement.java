package org.riskcatalog.proposal;

/**
 * What only a person can say about a proposal.
 *
 * @param internalAffairOfOther it is an internal affair of a State other than the proposer
 * @param blames it names a State or a person as guilty
 * @param coveredElsewhere another body covers it fully
 */
public record Judgement(boolean internalAffairOfOther, boolean blames, boolean coveredElsewhere) {

    /** Before anybody has judged. */
    public static Judgement none() {
        return new Judgement(false, false, false);
    }
}

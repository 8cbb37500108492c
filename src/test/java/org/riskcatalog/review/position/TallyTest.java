package org.riskcatalog.review.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.review.position.PositionValue.ABSTAIN;
import static org.riskcatalog.review.position.PositionValue.APPROVE;
import static org.riskcatalog.review.position.PositionValue.APPROVE_WITH_COMMENTS;
import static org.riskcatalog.review.position.PositionValue.NOT_INTERESTED;
import static org.riskcatalog.review.position.PositionValue.NO_OBJECTION;
import static org.riskcatalog.review.position.PositionValue.OBJECT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskcatalog.review.DecisionFiles;

/** Six States were asked about an entry that Uzbekistan proposed and that affects four of them. */
class TallyTest {

    private static final List<String> ASKED = List.of("AZ", "KZ", "KG", "TJ", "TM", "UZ");
    private static final List<String> SPONSORS = List.of("UZ");
    private static final List<String> AFFECTED = List.of("KZ", "KG", "TM", "UZ");
    private static final Instant NOW = Stands.SIGNED.plus(Duration.ofDays(3));

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,4", "6,4", "7,5"})
    void twoThirdsAreRoundedUp(int asked, int needed) {
        assertThat(Tally.needed(asked)).isEqualTo(needed);
    }

    @Test
    void everySignedPositionIsAReply() {
        var tally = tally(
                Stands.of("AZ", NOT_INTERESTED),
                Stands.of("KZ", ABSTAIN),
                Stands.of("TJ", OBJECT),
                Stands.hold("TM", NOW.plusSeconds(1)));

        assertThat(tally.replies()).isEqualTo(4);
        assertThat(tally.needed()).isEqualTo(4);
    }

    @Test
    void theSponsorDoesNotSupportItself() {
        assertThat(tally(Stands.of("UZ", APPROVE)).supporters()).isZero();
        assertThat(tally(
                                Stands.of("UZ", APPROVE),
                                Stands.of("KZ", APPROVE_WITH_COMMENTS),
                                Stands.of("TJ", NO_OBJECTION))
                        .supporters())
                .isEqualTo(2);
    }

    @Test
    void anAffectedStateIsSilentWithoutAReplyAndWithoutInterest() {
        var tally = tally(Stands.of("KZ", NOT_INTERESTED), Stands.of("KG", OBJECT), Stands.of("UZ", APPROVE));

        assertThat(tally.affectedSilent())
                .as("KZ is not interested, TM did not reply")
                .isEqualTo(2);
    }

    @Test
    void aStateThatIsNotAMemberCannotBeSilent() {
        var tally = Tally.of(ASKED, List.of(), 0, SPONSORS, List.of("AF"), false, NOW);

        assertThat(tally.affectedSilent()).isZero();
    }

    @Test
    void aHoldCountsUntilItEndsAndThenIsAReplyLikeAnother() {
        var active = tally(Stands.hold("TM", NOW.plusSeconds(1)));
        var over = tally(Stands.hold("TM", NOW));

        assertThat(active.activeHolds()).isEqualTo(1);
        assertThat(over.activeHolds()).isZero();
        assertThat(over.replies()).isEqualTo(1);
    }

    @Test
    void oneObjectionWithoutReasonsBlocksAsOneWithReasonsDoes() {
        var position = Stands.of("TJ", OBJECT);

        assertThat(position.withoutReasons()).isTrue();
        assertThat(outcome(tally(position, Stands.of("KZ", APPROVE)))).isEqualTo("BLOCKED");
    }

    @Test
    void aHoldKeepsTheReviewOpenEvenIfAllOthersApprove() {
        assertThat(outcome(tally(
                        Stands.hold("TM", NOW.plusSeconds(1)),
                        Stands.of("KZ", APPROVE),
                        Stands.of("KG", APPROVE),
                        Stands.of("TJ", APPROVE),
                        Stands.of("AZ", APPROVE),
                        Stands.of("UZ", APPROVE))))
                .isEqualTo("ON_HOLD");
    }

    @Test
    void tooFewRepliesExtendOnceAndThenEndIt() {
        var positions = List.of(Stands.of("UZ", APPROVE), Stands.of("KZ", APPROVE), Stands.of("TJ", APPROVE));

        assertThat(outcome(Tally.of(ASKED, positions, 0, SPONSORS, AFFECTED, false, NOW)))
                .isEqualTo("INSUFFICIENT");
        assertThat(outcome(Tally.of(ASKED, positions, 0, SPONSORS, AFFECTED, true, NOW)))
                .isEqualTo("INSUFFICIENT_FINAL");
    }

    @Test
    void aSubstantiveMustAsksForAnotherText() {
        var positions = List.of(
                Stands.of("UZ", APPROVE),
                Stands.of("KZ", APPROVE),
                Stands.of("TJ", APPROVE_WITH_COMMENTS),
                Stands.of("KG", APPROVE));

        assertThat(outcome(Tally.of(ASKED, positions, 1, SPONSORS, AFFECTED, false, NOW)))
                .isEqualTo("REVISE");
    }

    @Test
    void withoutAnotherStateInFavourThereIsNoSupport() {
        assertThat(outcome(tally(
                        Stands.of("UZ", APPROVE),
                        Stands.of("KZ", ABSTAIN),
                        Stands.of("TJ", NOT_INTERESTED),
                        Stands.of("KG", ABSTAIN))))
                .isEqualTo("NO_SUPPORT");
    }

    @Test
    void anAffectedStateThatIsNotInterestedIsFlagged() {
        assertThat(outcome(tally(
                        Stands.of("UZ", APPROVE),
                        Stands.of("KZ", APPROVE),
                        Stands.of("TM", NOT_INTERESTED),
                        Stands.of("KG", APPROVE))))
                .isEqualTo("CONSENSUS_WITH_FLAG");
    }

    @Test
    void allAffectedInFavourIsConsensusThoughOthersKeepOut() {
        assertThat(outcome(tally(
                        Stands.of("UZ", APPROVE),
                        Stands.of("KZ", APPROVE),
                        Stands.of("TM", NO_OBJECTION),
                        Stands.of("KG", ABSTAIN),
                        Stands.of("AZ", NOT_INTERESTED))))
                .isEqualTo("CONSENSUS");
    }

    private static Tally tally(Position... positions) {
        return Tally.of(ASKED, List.of(positions), 0, SPONSORS, AFFECTED, false, NOW);
    }

    private static String outcome(Tally tally) {
        return new DecisionFiles().ask("positionTally", tally.inputs()).outcome();
    }
}

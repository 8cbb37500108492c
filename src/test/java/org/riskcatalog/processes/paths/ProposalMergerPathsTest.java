package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalMergerPathsTest {

    @RegisterExtension
    static final Stage stage = Stage.of("proposal-merger");

    @BeforeEach
    void twoSponsors() {
        stage.collection("mergerSponsors", "KZ", "KG");
    }

    @Test
    void withBothHeadsConsentItIsMerged() {
        stage.delegate("settleMerger", "mergerOutcome", "merged");
        var played = start().complete("userTask_agreeToMerge", "agree").complete("userTask_agreeToMerge", "agree");
        played.run("userTask_agreeToMerge").ran("settleMerger").endedWith("endEvent_merged");
        assertThat(played.variable("mergerOutcome")).isEqualTo("merged");
    }

    @Test
    void oneRefusalIsEnoughAndTheOtherIsAskedNoMore() {
        stage.delegate("settleMerger", "mergerOutcome", "refused");
        start().complete("userTask_agreeToMerge", "refuse")
                .run("userTask_agreeToMerge")
                .ran("settleMerger")
                .endedWith("endEvent_mergerRefused");
    }

    @Test
    void ifAnotherStateTookOneOfThemOverItsHeadIsAskedInThePlaceOfTheFormer() {
        stage.delegate("settleMerger", "mergerOutcome", "merged");
        var played = start().complete("userTask_agreeToMerge", "agree");
        stage.collection("mergerSponsors", "TJ");
        played.deliver("sponsor.changed")
                .complete("userTask_agreeToMerge", "agree")
                .run("userTask_agreeToMerge")
                .ran("settleMerger")
                .endedWith("endEvent_merged");
    }

    @Test
    void ifWhoTookItOverHasAgreedAlreadyNobodyIsAskedAnyMore() {
        stage.delegate("settleMerger", "mergerOutcome", "merged");
        var played = start().complete("userTask_agreeToMerge", "agree");
        stage.collection("mergerSponsors");
        played.deliver("sponsor.changed").ran("settleMerger").endedWith("endEvent_merged");
    }

    private static Played start() {
        return stage.start("subjectId", "entry-1");
    }
}

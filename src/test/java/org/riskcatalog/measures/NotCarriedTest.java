package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.CancelSilence;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.CommitmentStatus;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;

/** Measures that do not go on by themselves: their proposer chooses, as far as the rule allows it. */
class NotCarriedTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void partnersAreLookedForOnceAmongThoseThatDoNotTakePart() {
        var measure = story.called();
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        story.commits("KG", measure, CommitmentLevel.SUPPORTER);
        assertThat(story.closes(measure)).isEqualTo(Viability.NOT_VIABLE);

        choose(measure, Way.PARTNERS, null);
        story.the(CallForCommitments.class).open(measure.id());

        assertThat(story.the(AskedAboutMeasure.class).awaited(measure.id()))
                .containsExactlyInAnyOrder("KG", "TJ", "TM", "UZ", "AZ");
        var call = story.heard(CallOpened.class).get(1);
        assertThat(call.states()).doesNotContain("KZ");
        var opens = Objects.requireNonNull(story.read(measure).callOpensAt());
        assertThat(call.closesAt().atZone(ZoneId.of("UTC")).toLocalDate())
                .isAfterOrEqualTo(opens.atZone(ZoneId.of("UTC")).toLocalDate().plusDays(30));

        story.commits("UZ", measure, CommitmentLevel.PARTICIPANT);
        assertThat(story.closes(measure)).isEqualTo(Viability.VIABLE);
        assertThat(story.commitment(measure, "KG").level()).isEqualTo(CommitmentLevel.SUPPORTER);
        assertThat(story.commitment(measure, "KG").status()).isEqualTo(CommitmentStatus.SIGNED);
        assertThat(story.commitment(measure, "TJ").status()).isEqualTo(CommitmentStatus.NO_REPLY);
    }

    @Test
    void theStateThatTheChairNamedLeadsNoMoreOnceItHasTakenItsOfferBack() {
        var measure = story.called();
        story.commits("AZ", measure, CommitmentLevel.LEAD);
        story.commits("TM", measure, CommitmentLevel.LEAD);
        story.closes(measure);
        story.act(Someone.as(Role.CHAIR), act -> story.the(NameLead.class).name(measure.id(), "AZ"));
        assertThat(story.the(WeighViability.class).weigh(measure.id())).isEqualTo("NOT_VIABLE");
        choose(measure, Way.PARTNERS, null);
        story.the(CallForCommitments.class).open(measure.id());

        story.act(Someone.head("AZ"), act -> story.the(MeasureAct.class).recalled(measure.id(), "AZ", act));
        story.commits("AZ", measure, CommitmentLevel.PARTICIPANT);
        story.act(Someone.head("TM"), act -> story.the(MeasureAct.class).recalled(measure.id(), "TM", act));
        story.commits("TM", measure, CommitmentLevel.PARTICIPANT);
        story.commits("KZ", measure, CommitmentLevel.PARTICIPANT);

        assertThat(story.closes(measure)).isEqualTo(Viability.NO_LEAD);
        assertThat(story.read(measure).namedLead()).isNull();
    }

    @Test
    void aSecondTimeTheyAreNot() {
        var measure = story.called();
        story.closes(measure);
        assertThat(story.the(ChooseWay.class).barred(story.read(measure), Way.PARTNERS))
                .isEmpty();
        choose(measure, Way.PARTNERS, null);
        story.the(CallForCommitments.class).open(measure.id());
        story.closes(measure);

        assertThat(story.the(ChooseWay.class).barred(story.read(measure), Way.PARTNERS))
                .contains("measures.barred.partners-once");
        assertThatThrownBy(() -> choose(measure, Way.PARTNERS, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNotViableGoesNeitherToSilenceNorToAMeeting() {
        var measure = story.called();
        story.closes(measure);
        assertThatThrownBy(() -> choose(measure, Way.MEETING, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> choose(measure, Way.SILENCE, null)).isInstanceOf(Refusal.class);
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.WEIGHED);
    }

    @Test
    void leftAsARecommendationItEndsWithItsReasonAndAllAreTold() {
        var measure = story.called();
        story.closes(measure);

        choose(measure, Way.RECOMMEND, "No partner was found");

        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.RECOMMENDED);
        assertThat(story.read(measure).outcomeReason()).isEqualTo("No partner was found");
        assertThat(story.heard(MeasureOutcomeRecorded.class))
                .singleElement()
                .satisfies(told -> assertThat(told.tells()).contains("head-of-delegation:AZ", "chair"));
        assertThat(story.the(IssuedMeasures.class).of(measure.entryId()))
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo("RECOMMENDED"));
    }

    @Test
    void brokenItGoesToAMeetingOrEndsButNotUnderSilenceAgain() {
        var measure = story.viable();
        story.breaks("TJ", story.silent(measure));
        var ways = story.the(ChooseWay.class);
        assertThat(ways.barred(story.read(measure), Way.SILENCE)).contains("measures.barred.not-cancelled");
        assertThat(ways.barred(story.read(measure), Way.PARTNERS)).contains("measures.barred.viable");

        choose(measure, Way.MEETING, null);

        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.AT_MEETING);
        assertThat(story.heard(WayChosen.class))
                .singleElement()
                .satisfies(chosen -> assertThat(chosen.proposer()).isEqualTo("KZ"));
    }

    @Test
    void cancelledItMayGoUnderSilenceAgain() {
        var measure = story.viable();
        var silence = story.silent(measure);
        story.act(
                Someone.as(Role.CHAIR),
                act -> story.the(CancelSilence.class).receive(silence.id(), "A better text", act));

        choose(measure, Way.SILENCE, null);

        assertThat(story.the(WeighViability.class).weigh(measure.id())).isEqualTo("VIABLE");
        story.expires(story.silent(measure));
        story.the(DecideMeasure.class).adopt(measure.id());
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.ADOPTED);
    }

    private void choose(Measure measure, Way way, @Nullable String reason) {
        story.act(Someone.head("KZ"), act -> story.the(ChooseWay.class).choose(measure.id(), way, reason, act));
    }
}

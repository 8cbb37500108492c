package org.riskcatalog.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.assessment.score.Grade;
import org.riskcatalog.assessment.score.Sensitivity;
import org.riskcatalog.assessment.score.Sheets;
import org.riskcatalog.assessment.score.Spread;
import org.riskcatalog.catalog.Confidence;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskLevel;

class RoundOfScoresTest {

    private final ScoringStory story = new ScoringStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void asks_the_members_of_the_moment_of_its_opening_in_the_order_of_protocol() {
        var round = story.opened();
        assertThat(story.the(AskedToScore.class).statesAsked(round.id()).orElseThrow())
                .containsExactly("AZ", "KZ", "KG", "TJ", "TM", "UZ");
        assertThat(story.heard(RoundOpened.class))
                .singleElement()
                .satisfies(told -> assertThat(told.tells())
                        .contains("head-of-delegation:TM", "focal-point:AZ")
                        .hasSize(12));
    }

    @Test
    void moves_the_entry_to_assessment_and_closes_after_21_days_on_a_working_day_of_all() {
        var entry = story.reviewed();
        var round = story.opened(entry);
        assertThat(story.read(entry).status()).isEqualTo(EntryStatus.ASSESSMENT);
        // 21 days lead to Nowruz, which several States celebrate for days: the deadline rolls on.
        assertThat(Duration.between(ScoringStory.OPENED, round.closesAt())).isGreaterThanOrEqualTo(Duration.ofDays(21));
        assertThat(story.the(RoundTimes.class).deadline("scoring", round.id())).contains(round.closesAt());
        assertThat(story.the(RoundTimes.class).reminders(round.id()))
                .hasSize(2)
                .allMatch(at -> at.isBefore(round.closesAt()));
        assertThat(round.closesAt()
                        .atZone(ZoneId.of("Asia/Tashkent"))
                        .getDayOfWeek()
                        .getValue())
                .isLessThan(6);
    }

    @Test
    void the_example_of_the_procedure_is_kept_exact_rounded_up_in_the_matrix_and_has_not_converged() {
        var entry = story.reviewed();
        var round = story.opened(entry);
        scored(round, List.of(2, 3, 3, 4, 4, 5), List.of(3, 3, 3, 3, 3, 3));
        assertThat(story.closes(round)).isEqualTo(Verdict.ACCEPT);

        var aggregate = story.the(Assessments.class).last(entry.id()).orElseThrow();
        assertThat(aggregate.likelihood()).isEqualTo(new Spread(2, 3, 3.5, 4, 5));
        assertThat(aggregate.converged()).isFalse();
        assertThat(story.the(Rounds.class).get(round.id()).status()).isEqualTo(RoundStatus.NOT_CONVERGED);
        assertThat(story.read(entry).likelihood()).isEqualTo(4);
        assertThat(story.read(entry).impact()).isEqualTo(3);
        assertThat(story.read(entry).level()).isEqualTo(RiskLevel.HIGH);
        assertThat(story.read(entry).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void an_abstention_is_a_reply_and_no_score() {
        var round = story.opened();
        story.signs("KZ", round, Sheets.of(3, 3));
        story.signs("KG", round, Sheets.of(3, 4));
        story.signs("TJ", round, Sheets.of(4, 4));
        story.signs("TM", round, Sheets.abstention());
        story.closes(round);

        var aggregate = story.the(Aggregates.class).findById(round.id()).orElseThrow();
        assertThat(aggregate.asked()).isEqualTo(6);
        assertThat(aggregate.scored()).isEqualTo(3);
        assertThat(aggregate.abstained()).isEqualTo(1);
        assertThat(aggregate.likelihood()).isEqualTo(new Spread(3, 3, 3, 4, 4));
    }

    @Test
    void of_fewer_than_three_scores_nothing_is_kept_but_their_number_and_the_meeting_decides() {
        var entry = story.reviewed();
        var round = story.opened(entry);
        story.signs("KZ", round, Sheets.of(5, 5));
        story.signs("KG", round, Sheets.of(1, 1));
        story.signs("TJ", round, Sheets.abstention());
        assertThat(story.closes(round)).isEqualTo(Verdict.TO_MEETING);

        var aggregate = story.the(Assessments.class).last(entry.id()).orElseThrow();
        assertThat(aggregate.telling()).isFalse();
        assertThat(aggregate.scored()).isEqualTo(2);
        assertThat(story.read(entry).level()).isNull();
        assertThat(story.heard(TooFewScores.class)).hasSize(1);
        assertThat(story.heard(ScoresAggregated.class)).isEmpty();
    }

    @Test
    void the_median_of_the_affected_states_alone_is_told_from_three_scores_of_theirs() {
        var affected = story.opened();
        story.signs("KZ", affected, Sheets.of(5, 3));
        story.signs("KG", affected, Sheets.of(4, 3));
        story.signs("UZ", affected, Sheets.of(5, 3));
        story.signs("AZ", affected, Sheets.of(1, 3));
        story.closes(affected);
        assertThat(story.the(Aggregates.class)
                        .findById(affected.id())
                        .orElseThrow()
                        .affectedLikelihood())
                .isEqualTo(5.0);

        var others = story.opened();
        story.signs("KZ", others, Sheets.of(5, 3));
        story.signs("AZ", others, Sheets.of(4, 3));
        story.signs("TJ", others, Sheets.of(5, 3));
        story.closes(others);
        assertThat(story.the(Aggregates.class)
                        .findById(others.id())
                        .orElseThrow()
                        .affectedLikelihood())
                .isNull();
    }

    @Test
    void poor_data_under_high_sensitivity_makes_the_level_little_certain() {
        var entry = story.reviewed();
        var round = story.opened(entry);
        for (var state : List.of("KZ", "KG", "TJ")) {
            story.signs(state, round, Sheets.unsure(3, 3, Grade.POOR, Sensitivity.HIGH));
        }
        story.closes(round);
        assertThat(story.read(entry).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void who_has_replied_is_asked_no_more() {
        var round = story.opened();
        story.signs("KZ", round, Sheets.of(3, 3));
        story.declines("TM", round);
        assertThat(story.the(AskedToScore.class).awaited(round.id())).containsExactly("AZ", "KG", "TJ", "UZ");
        story.the(RemindScorers.class).of(round.id());
        assertThat(story.heard(ScorersReminded.class))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.states()).containsExactly("AZ", "KG", "TJ", "UZ"));
    }

    @Test
    void another_text_is_scored_as_for_the_first_time_and_keeps_nothing_of_the_level_of_the_earlier_one() {
        var entry = story.reviewed();
        var first = story.opened(entry);
        scored(first, List.of(4, 4, 4, 4, 4, 4), List.of(4, 4, 4, 4, 4, 4));
        story.closes(first);
        story.goesBackToTheText(entry);
        var second = story.opensAgain(entry);

        assertThat(second.number()).isEqualTo(2);
        assertThat(Duration.between(second.opensAt(), second.closesAt())).isGreaterThanOrEqualTo(Duration.ofDays(21));
        assertThat(story.read(entry).level()).isNull();
        story.signs("KZ", second, Sheets.of(3, 3));
        assertThat(story.closes(second)).isEqualTo(Verdict.TO_MEETING);
        assertThat(story.read(entry).level()).isNull();
        assertThat(story.read(entry).confidence()).isNull();
    }

    @Test
    void the_withdrawal_of_the_entry_ends_it_and_nothing_is_taken_or_taken_back_any_more() {
        var entry = story.reviewed();
        var round = story.opened(entry);
        story.signs("KZ", round, Sheets.of(3, 3));
        story.withdraws(entry);

        assertThat(story.the(Rounds.class).get(round.id()).status()).isEqualTo(RoundStatus.WITHDRAWN);
        assertThat(story.the(RecallScore.class).offered(entry.id(), "KZ", ScoringStory.OPENED))
                .isEmpty();
        assertThatThrownBy(() -> story.signs("KG", round, Sheets.of(3, 3))).isInstanceOf(Refusal.class);
    }

    @Test
    void an_act_received_at_the_closing_instant_is_late_and_is_told_both_instants() {
        var round = story.opened();
        story.clock(round.closesAt());
        assertThatThrownBy(() -> story.signs("KZ", round, Sheets.of(3, 3)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().get(0).arguments())
                                .containsExactly(round.closesAt(), round.closesAt()));
        assertThat(story.the(Scores.class).get(round.id(), "KZ").status()).isEqualTo(ScoreStatus.AWAITED);
    }

    @Test
    void an_act_received_a_millisecond_earlier_counts() {
        var round = story.opened();
        story.clock(round.closesAt().minusMillis(1));
        story.signs("KZ", round, Sheets.of(3, 3));
        assertThat(story.the(Scores.class).get(round.id(), "KZ").status()).isEqualTo(ScoreStatus.SIGNED);
    }

    @Test
    void what_is_told_of_a_reply_says_neither_the_score_nor_whether_it_is_one() {
        var round = story.opened();
        story.signs("KZ", round, Sheets.of(5, 5));
        story.signs("KG", round, Sheets.abstention());
        assertThat(story.heard(ScoreReceived.class))
                .extracting(ScoreReceived::state)
                .containsExactly("KZ", "KG");
        assertThat(story.heard(ScoreReceived.class))
                .allSatisfy(
                        told -> assertThat(told.journalArguments()).containsExactly(1, told.state(), told.handle()));
        assertThat(ScoreReceived.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("entry", "round", "handle", "state");
    }

    private void scored(Round round, List<Integer> likelihoods, List<Integer> impacts) {
        var states = List.of("AZ", "KZ", "KG", "TJ", "TM", "UZ");
        for (int i = 0; i < states.size(); i++) {
            story.signs(states.get(i), round, Sheets.of(likelihoods.get(i), impacts.get(i)));
        }
    }
}

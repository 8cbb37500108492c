package org.riskcatalog.adoption.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.acts.ToTheMillisecond;

/** What is received when: by its receipt alone an act takes effect, is further, or is late. */
class ReceiptDecidesTest {

    private static SilenceStory story;

    @BeforeAll
    static void begin() {
        story = new SilenceStory(SilenceBench.h2());
    }

    @AfterAll
    static void end() {
        story.close();
    }

    @Test
    void proposed_on_friday_22_may_its_window_closes_on_tuesday_and_it_expires_on_3_june() {
        var silence = story.read(story.running());

        assertThat(silence.useClosesAt()).isEqualTo(SilenceBench.noonInTashkent("2026-05-26"));
        assertThat(silence.expiresAt()).isEqualTo(SilenceBench.noonInTashkent("2026-06-03"));
        assertThat(silence.electorate()).containsExactly("AZ", "KZ", "KG", "TJ", "TM", "UZ");
    }

    @Test
    void the_chair_may_choose_later_but_never_earlier_and_only_a_common_noon() {
        var silence = story.read(story.opened());
        var rule = story.the(ExpiryRule.class);

        assertThat(faults(rule, silence, "2026-06-02T07:00:00Z")).containsExactly("adoption.expiry-too-early");
        assertThat(faults(rule, silence, "2026-06-03T07:01:00Z")).containsExactly("adoption.expiry-not-at-noon");
        assertThat(faults(rule, silence, "2026-06-06T07:00:00Z")).containsExactly("adoption.expiry-not-at-noon");
        assertThat(faults(rule, silence, "2026-06-04T07:00:00Z")).isEmpty();
        assertThat(faults(rule, silence, "2026-07-31T07:00:00Z")).isEmpty();
        assertThat(faults(rule, silence, "2037-01-20T07:00:00Z")).containsExactly("adoption.expiry-too-late");
    }

    @Test
    void three_seconds_before_expiry_it_is_broken() {
        var silence = story.running();
        story.clock(story.read(silence).expiresAt().minusSeconds(3));

        var receipt = story.breaks("TJ", silence);

        assertThat(story.read(silence).status()).isEqualTo(SilenceStatus.BROKEN);
        assertThat(story.read(silence).endedBy()).isEqualTo("TJ");
        assertThat(story.receipts(silence))
                .singleElement()
                .satisfies(received -> assertThat(received.receivedAt()).isEqualTo(receipt.at()));
        story.clock(story.read(silence).expiresAt().plusSeconds(3));
        assertThat(story.settles(silence)).isEqualTo(SilenceStatus.BROKEN);
    }

    @Test
    void a_hold_at_the_instant_is_late_is_told_both_instants_and_stays_on_record() {
        var silence = story.running();
        var expiry = story.read(silence).expiresAt();
        story.clock(expiry.plusMillis(143));

        assertThatThrownBy(() -> story.holds("TJ", silence, null))
                .isInstanceOfSatisfying(SilenceAlreadyExpired.class, refusal -> {
                    assertThat(refusal.recorded()).isTrue();
                    assertThat(refusal.faults())
                            .extracting(Fault::code)
                            .containsExactly("adoption.hold-already-expired");
                    assertThat(refusal.faults().get(0).arguments()).last().isEqualTo(new ToTheMillisecond(expiry));
                });

        assertThat(story.receipts(silence))
                .singleElement()
                .satisfies(late -> assertThat(late.kind()).isEqualTo(ReceivedKind.LATE_HOLD));
        assertThat(story.read(silence).expiresAt()).isEqualTo(expiry);
        assertThat(story.settles(silence)).isEqualTo(SilenceStatus.EXPIRED_ADOPTED);
    }

    @Test
    void at_the_instant_itself_it_is_late_is_told_both_instants_and_stays_on_record() {
        var silence = story.running();
        var expiry = story.read(silence).expiresAt();
        // The door reads the clock once when the act comes in, so the turn comes at the instant of expiry.
        story.clock(expiry.minusMillis(1));

        assertThatThrownBy(() -> story.breaks("TJ", silence))
                .isInstanceOfSatisfying(
                        SilenceAlreadyExpired.class,
                        refusal -> assertThat(refusal.faults())
                                .containsExactly(new Fault(
                                        "",
                                        "adoption.silence-already-expired",
                                        List.of(new ToTheMillisecond(expiry), new ToTheMillisecond(expiry)))));

        assertThat(story.receipts(silence)).singleElement().satisfies(late -> {
            assertThat(late.kind()).isEqualTo(ReceivedKind.LATE);
            assertThat(late.receivedAt()).isEqualTo(expiry);
            assertThat(late.reason()).isEqualTo("Paragraph 4 is not agreed");
        });
        assertThat(story.settles(silence)).isEqualTo(SilenceStatus.EXPIRED_ADOPTED);
        assertThat(story.read(silence).endedAt()).isEqualTo(expiry);
    }

    @Test
    void a_second_break_is_a_further_objection() {
        var silence = story.running();

        story.breaks("TJ", silence);
        story.breaks("KG", silence);

        assertThat(story.read(silence).endedBy()).isEqualTo("TJ");
        assertThat(story.receipts(silence))
                .extracting(Received::kind)
                .containsExactly(ReceivedKind.BREAK, ReceivedKind.FURTHER);
    }

    @Test
    void once_the_break_has_led_on_a_further_objection_is_refused_and_leaves_no_receipt() {
        var silence = story.running();
        story.breaks("TJ", silence);
        story.the(SilenceBench.SaidToLeadOn.class).say(silence);

        assertThatThrownBy(() -> story.breaks("KG", silence)).hasMessageContaining("adoption.break-led-on");

        assertThat(story.receipts(silence)).extracting(Received::state).containsExactly("TJ");
        story.clock(story.read(silence).expiresAt());
        assertThatThrownBy(() -> story.breaks("KG", silence)).isInstanceOf(SilenceAlreadyExpired.class);
    }

    @Test
    void who_withdrew_an_objection_and_objects_anew_in_time_objects() {
        var silence = story.running();
        story.breaks("TJ", silence);
        story.breaks("KG", silence);
        var objections = story.the(StandingObjections.class);

        story.withdrawsObjection("KG", silence);
        assertThat(objections.of(silence)).extracting(Received::state).containsExactly("TJ");

        story.breaks("KG", silence);
        story.withdrawsObjection("TJ", silence);
        assertThat(objections.of(silence)).extracting(Received::state).containsExactly("KG");
        assertThatThrownBy(() -> story.withdrawsObjection("TJ", silence))
                .hasMessageContaining("adoption.no-objection-stands");
    }

    @Test
    void a_hold_moves_expiry_by_its_length_to_a_common_noon_once_per_state() {
        var silence = story.running();

        story.holds("KG", silence, 2);

        assertThat(story.read(silence).status()).isEqualTo(SilenceStatus.ON_HOLD);
        assertThat(story.read(silence).expiresAt()).isEqualTo(SilenceBench.noonInTashkent("2026-06-05"));
        assertThatThrownBy(() -> story.holds("KG", silence, 1)).hasMessageContaining("adoption.held-already");
        story.clock(SilenceBench.noonInTashkent("2026-06-03").plusMillis(1));
        assertThat(story.settles(silence)).isEqualTo(SilenceStatus.ON_HOLD);
    }

    @Test
    void an_objection_to_the_use_of_silence_within_the_window_refuses_it() {
        var silence = story.proposed();

        story.objectsToUse("UZ", silence);

        assertThat(story.read(silence).status()).isEqualTo(SilenceStatus.REFUSED);
        story.the(StartSilence.class).start(silence);
        assertThat(story.read(silence).status()).isEqualTo(SilenceStatus.REFUSED);
    }

    @Test
    void when_the_window_has_closed_its_use_can_no_longer_be_objected_to_even_before_it_started() {
        var silence = story.proposed();
        story.clock(story.read(silence).useClosesAt());

        assertThatThrownBy(() -> story.objectsToUse("UZ", silence))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("adoption.use-window-closed");
    }

    @Test
    void the_chair_cancels_before_the_start_and_while_it_runs_but_not_after_expiry() {
        var before = story.proposed();
        story.cancels(before);
        assertThat(story.read(before).status()).isEqualTo(SilenceStatus.CANCELLED);

        var late = story.running();
        story.clock(story.read(late).expiresAt());
        assertThatThrownBy(() -> story.cancels(late)).hasMessageContaining("adoption.not-under-silence");
    }

    @Test
    void a_start_that_comes_hours_late_gives_the_delegations_their_whole_period() {
        var silence = story.proposed();
        story.clock(SilenceBench.noonInTashkent("2026-06-01"));

        story.the(StartSilence.class).start(silence);

        assertThat(story.read(silence).expiresAt()).isEqualTo(SilenceBench.noonInTashkent("2026-06-08"));
    }

    private static List<String> faults(ExpiryRule rule, Silence silence, String expiry) {
        var faults = new org.riskcatalog.acts.Faults();
        rule.check(silence, SilenceStory.PROPOSED, java.time.Instant.parse(expiry), faults);
        return faults.all().stream().map(Fault::code).toList();
    }
}

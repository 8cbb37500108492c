package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.measures.commitment.CommitmentStatus;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdoptionBySilenceTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void bindsFromTheInstantOfExpiryHoweverLateItIsCarriedOut() {
        var measure = story.viable();
        var silence = story.silent(measure);
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.UNDER_SILENCE);
        story.expires(silence);
        story.clock(silence.expiresAt().plus(Duration.ofHours(9)));
        story.the(DecideMeasure.class).adopt(measure.id());

        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.ADOPTED);
        assertThat(story.read(measure).decidedAt()).isEqualTo(silence.expiresAt());
        assertThat(story.commitment(measure, "KZ").status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(story.commitment(measure, "KZ").joinedAt()).isEqualTo(silence.expiresAt());
        assertThat(story.commitment(measure, "KG").joinedAt()).isEqualTo(silence.expiresAt());
    }

    @Test
    void bindsNoStateThatDoesNotTakePart() {
        var measure = adopted();
        assertThat(story.commitment(measure, "TM").status()).isEqualTo(CommitmentStatus.SIGNED);
        assertThat(story.commitment(measure, "TM").joinedAt()).isNull();
        assertThat(story.commitment(measure, "AZ").status()).isEqualTo(CommitmentStatus.NO_REPLY);
    }

    /** Whatever was changed behind the back of the States: they never let it pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update measure set content = replace(content, 'daily', 'hourly') where id = ?",
                "update commitment set level = 'PARTICIPANT' where state = 'TM' and measure_id = ?",
                "update commitment set level = 'PARTICIPANT' where state = 'KZ' and measure_id = ?",
                "update commitment set conditions = 'Never' where state = 'KG' and measure_id = ?",
                "update measure set named_lead = 'KG' where id = ?"
            })
    void isRefusedIfTextLeadOrParticipationAreNotWhatWasSilent(String change) {
        var measure = story.viable();
        var silence = story.silent(measure);
        assertThat(story.the(JdbcClient.class).sql(change).param(measure.id()).update())
                .isEqualTo(1);
        story.expires(silence);

        assertThatThrownBy(() -> story.the(DecideMeasure.class).adopt(measure.id()))
                .isInstanceOf(NotWhatWasCovered.class)
                .hasMessageContaining(measure.number())
                .hasMessageContaining(silence.text().checksum());
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.UNDER_SILENCE);
        assertThat(story.commitment(measure, "KZ").status()).isEqualTo(CommitmentStatus.SIGNED);
        assertThat(story.heard(MeasureAdopted.class)).isEmpty();
    }

    @Test
    void isRefusedWithoutAnUnbrokenSilence() {
        var measure = story.viable();
        assertThatThrownBy(() -> story.the(DecideMeasure.class).adopt(measure.id()))
                .hasMessageContaining("no unbroken silence");
        story.silent(measure);
        assertThatThrownBy(() -> story.the(DecideMeasure.class).adopt(measure.id()))
                .hasMessageContaining("no unbroken silence");
    }

    @Test
    void brokenItIsNotAdoptedAndItsOutcomeIsRecorded() {
        var measure = story.viable();
        var silence = story.silent(measure);
        story.breaks("TJ", silence);
        assertThat(story.the(Silences.class).get(silence.id()).status()).isEqualTo(SilenceStatus.BROKEN);
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.WEIGHED);
        story.expires(silence);
        assertThatThrownBy(() -> story.the(DecideMeasure.class).adopt(measure.id()))
                .hasMessageContaining("no unbroken silence");

        story.act(
                Someone.as(Role.SECRETARIAT),
                act -> story.the(DecideMeasure.class)
                        .end(measure.id(), MeasureStatus.CANCELLED, "Tajikistan objected", act.receivedAt()));
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.CANCELLED);
    }

    @Test
    void anAdoptedOneIsNotRecordedAsDropped() {
        var measure = adopted();
        assertThatThrownBy(() -> story.act(
                        Someone.as(Role.SECRETARIAT),
                        act -> story.the(DecideMeasure.class)
                                .end(measure.id(), MeasureStatus.CANCELLED, "By mistake", act.receivedAt())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(story.read(measure).status()).isEqualTo(MeasureStatus.ADOPTED);
    }

    private Measure adopted() {
        var measure = story.viable();
        story.expires(story.silent(measure));
        story.the(DecideMeasure.class).adopt(measure.id());
        return story.read(measure);
    }
}

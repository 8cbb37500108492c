package org.riskcatalog.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;

/** The affected States of the entry are KZ, KG and UZ; two participants are the least. */
class ViabilityTest {

    private final MeasuresStory story = new MeasuresStory();

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void noStateLeads() {
        var measure = story.called();
        story.commits("KZ", measure, CommitmentLevel.PARTICIPANT);
        story.commits("KG", measure, CommitmentLevel.PARTICIPANT);
        assertThat(story.closes(measure)).isEqualTo(Viability.NO_LEAD);
        assertThat(story.read(measure).weighedViability().rule()).isEqualTo("rule_measureViability_1");
    }

    @Test
    void severalWouldLeadUntilTheChairNamesOneThenTheOthersAreCoLeads() {
        var measure = story.called();
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        story.commits("UZ", measure, CommitmentLevel.LEAD);
        assertThat(story.closes(measure)).isEqualTo(Viability.CHOOSE_LEAD);
        assertThat(story.the(NameLead.class).willing(measure.id())).containsExactly("KZ", "UZ");

        story.act(Someone.as(Role.CHAIR), act -> story.the(NameLead.class).name(measure.id(), "UZ"));
        assertThat(story.the(WeighViability.class).weigh(measure.id())).isEqualTo("VIABLE");
        assertThat(story.the(MeasureTerms.class).parts(story.read(measure)))
                .filteredOn(part -> !part.as().equals("NOT_PARTICIPATING"))
                .extracting(Participation::state, Participation::as)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("KZ", "CO_LEAD"),
                        org.assertj.core.groups.Tuple.tuple("UZ", "LEAD"));
        assertThat(story.heard(LeadNamed.class))
                .singleElement()
                .satisfies(named -> assertThat(named.coLeads()).containsExactly("KZ"));
    }

    @Test
    void nobodyIsNamedWhoDidNotOfferToLead() {
        var measure = story.called();
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        story.commits("UZ", measure, CommitmentLevel.LEAD);
        story.commits("KG", measure, CommitmentLevel.PARTICIPANT);
        story.closes(measure);
        assertThatThrownBy(() -> story.act(
                        Someone.as(Role.CHAIR), act -> story.the(NameLead.class).name(measure.id(), "KG")))
                .isInstanceOf(Refusal.class);
        assertThat(story.read(measure).namedLead()).isNull();
    }

    @Test
    void fewerTakePartThanTheMinimum() {
        var measure = story.called();
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        story.commits("KG", measure, CommitmentLevel.SUPPORTER);
        assertThat(story.closes(measure)).isEqualTo(Viability.NOT_VIABLE);
        assertThat(story.read(measure).weighedViability().rule()).isEqualTo("rule_measureViability_3");
    }

    @Test
    void noAffectedStateTakesPart() {
        var measure = story.called();
        story.commits("AZ", measure, CommitmentLevel.LEAD);
        story.commits("TM", measure, CommitmentLevel.PARTICIPANT);
        assertThat(story.closes(measure)).isEqualTo(Viability.NOT_VIABLE);
        assertThat(story.read(measure).weighedViability().rule()).isEqualTo("rule_measureViability_4");
    }

    @Test
    void aBudgetWithoutFundingMakesItConditional() {
        var measure = story.called(story.proposed().get(1));
        story.commits("KZ", measure, CommitmentLevel.LEAD);
        story.commits("KG", measure, CommitmentLevel.PARTICIPANT);
        assertThat(story.closes(measure)).isEqualTo(Viability.CONDITIONAL);
    }

    @Test
    void viableItSaysOnWhatThatRests() {
        var measure = story.viable();
        assertThat(measure.viability()).isEqualTo(Viability.VIABLE);
        assertThat(story.the(WeighedInputs.class).of(measure))
                .isEqualTo(Map.of(
                        "leads",
                        1,
                        "participants",
                        2,
                        "minimum",
                        2,
                        "affectedParticipants",
                        2,
                        "budget",
                        false,
                        "funded",
                        false));
    }
}

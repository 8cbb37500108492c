package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.riskcatalog.catalog.text.ProposedMeasure;

/** One story for each row of the transition table that begins in CHANNEL or UNDER_SILENCE; those that follow a break, on the same application. */
abstract class RowsOfSilence extends RowsOfConciliation {

    RowsOfSilence(Running running) {
        super(running);
    }

    @Test
    void channelToUnderSilence() {
        assertThat(assessed().underSilence().status()).isEqualTo("UNDER_SILENCE");
    }

    @Test
    void channelToAtMeeting_theUseOfSilenceIsObjectedTo() {
        var entry = assessed().silenceIsProposed();
        assertThat(entry.status()).isEqualTo("CHANNEL");

        entry.act("tm.head", "object-use", "{'reason':'It wants a debate'}");

        assertThat(entry.status()).isEqualTo("AT_MEETING");
    }

    @Test
    void channelToAtMeeting_aRestrictedEntryIsNotDecidedInWriting() {
        assertThat(new AssessedEntry(running, all, "RESTRICTED").status()).isEqualTo("AT_MEETING");
    }

    @Test
    void underSilenceToAdopted() {
        var entry = assessed().underSilence();

        entry.act("kg.head", "statement", "{'kind':'FORMAL_RESERVATION','text':'Daily data stay ours.'}");

        assertThat(entry.until("ADOPTED").status()).isEqualTo("ADOPTED");
    }

    @Test
    void underSilenceToChannel_theChairCancelsItWithReasons() {
        var entry = assessed().underSilence();

        entry.act("chair", "cancel-silence", "{'reason':'A better text is at hand'}");

        assertThat(entry.status()).isEqualTo("CHANNEL");
    }

    @Test
    void channelToAtMeeting_afterACancelledSilenceTheChairTakesItThere() {
        var entry = assessed();
        assertThat(form(entry)).contains("Only for an entry whose silence you cancelled;");
        entry.answer(
                "chair",
                "propose-silence",
                answer -> answer.put("way", "MEETING").put("reason", "A debate is wanted"),
                422);
        entry.underSilence().act("chair", "cancel-silence", "{'reason':'A better text is at hand'}");

        assertThat(form(entry)).doesNotContain("Only for an entry whose silence you cancelled;");
        entry.answer("chair", "propose-silence", answer -> answer.put("way", "MEETING"), 422);
        entry.answers("chair", "propose-silence", "{'way':'MEETING','reason':'A debate is wanted'}");

        assertThat(entry.status()).isEqualTo("AT_MEETING");
        assertThat(journal("tm.head", entry)).contains("the chair takes it to a meeting: A debate is wanted");
        assertThat(page("tm.head", "/notices")).contains("the chair takes it to a meeting: A debate is wanted");
        assertThat(page("tm.head", "/entries/" + entry.handle())).contains("Before a meeting, as an item for debate.");
    }

    @Test
    void channelToUnderSilence_aSilenceThatWasCancelledIsProposedAgain() {
        var entry = assessed().underSilence();
        entry.act("chair", "cancel-silence", "{'reason':'The date was wrong'}");

        entry.answers("chair", "propose-silence", "{'way':'SILENCE'}");
        all.settle();

        assertThat(entry.silence().open()).isTrue();
    }

    @Test
    void underSilenceToConciliation_allAreToldByWhom() {
        var entry = assessed().underSilence();

        entry.act("tj.head", "break-silence", "{'how':'OBJECTION','reason':'Paragraph 4'}");

        assertThat(entry.status()).isEqualTo("CONCILIATION");
        assertThat(page("uz.head", "/silences/" + entry.silence().id())).contains("Tajikistan broke silence.");
        assertThat(routes(entry)).containsExactly("CONCILIATION");
    }

    @Test
    void underSilenceToUnderSilence_theEditorTakesAnEditorialAmendmentOver() {
        var entry = assessed().underSilence();
        entry.act("tj.head", "break-silence", "{'how':'AMENDMENT','amendment':'Say: for two dry seasons.'}");

        entry.answer("editor", "weigh-amendment", answer -> answer.put("verdict", "EDITORIAL"), 422);
        var other = entry.answer(
                "editor",
                "weigh-amendment",
                answer -> {
                    answer.put("verdict", "EDITORIAL");
                    classification(answer, "EMERGENCY", "RESTRICTED");
                    ((ObjectNode) answer.get("text")).putArray("affectedStates").add("KZ");
                },
                422);
        assertThat(other.at("/errors"))
                .extracting(
                        error -> error.get("field").asText(),
                        error -> error.get("code").asText())
                .containsExactlyInAnyOrder(
                        tuple("text.urgency", "adoption.kept.urgency"),
                        tuple("text.confidentiality", "adoption.kept.confidentiality"),
                        tuple("text.affectedStates", "adoption.kept.affected-states"));
        entry.answers("editor", "weigh-amendment", answer -> {
            answer.put("verdict", "EDITORIAL");
            scenario(answer, "The flow falls for two dry seasons.");
        });

        assertThat(entry.status()).isEqualTo("UNDER_SILENCE");
        assertThat(routes(entry)).containsExactly("NEW_SILENCE");
        goesOnWithoutFurtherObjections(entry);
        assertThat(entry.text().scenario()).isEqualTo("The flow falls for two dry seasons.");
        assertThat(entry.started().until("ADOPTED").status()).isEqualTo("ADOPTED");
    }

    @Test
    void underSilenceToConciliation_theAmendmentChangesTheSubstance() {
        var entry = assessed().underSilence();
        entry.act("tj.head", "break-silence", "{'how':'AMENDMENT','amendment':'No joint fund.'}");
        assertThat(page("kg.head", "/entries/" + entry.handle() + "/acts/break-silence"))
                .contains("name=\"measure\"");
        entry.act("kg.head", "break-silence", "{'how':'OBJECTION','measure':'A joint fund'}");
        assertThat(page("uz.head", "/silences/" + entry.silence().id())).contains("Further objection", "A joint fund");

        var beside = entry.answer(
                "editor",
                "weigh-amendment",
                answer -> scenario(answer.put("verdict", "EDITORIAL"), "The flow falls, without a fund."),
                422);
        assertThat(beside.at("/errors/0/code").asText()).isEqualTo("adoption.objection-beside-amendment");
        assertThat(page(
                        "editor",
                        "/tasks/"
                                + entry.task("editor", "weigh-amendment")
                                        .get("id")
                                        .asText()))
                .contains("Objected to besides", "A joint fund");
        entry.answers("editor", "weigh-amendment", "{'verdict':'SUBSTANTIVE','note':'It takes a measure away'}");

        assertThat(entry.status()).isEqualTo("CONCILIATION");
        assertThat(entry.revisions()).isEqualTo(1);
    }

    @Test
    void underSilenceToUnderSilence_theOneMeasureObjectedToIsSplitOff() {
        var entry = assessed().underSilence();

        entry.act("kg.head", "break-silence", "{'how':'OBJECTION','reason':'Too dear','measure':'A joint fund'}");

        assertThat(entry.status()).isEqualTo("UNDER_SILENCE");
        assertThat(routes(entry)).containsExactly("SPLIT_MEASURE");
        goesOnWithoutFurtherObjections(entry);
        assertThat(entry.text().measures()).extracting(ProposedMeasure::title).containsExactly("Daily data");
        assertThat(entry.started().until("ADOPTED").status()).isEqualTo("ADOPTED");
    }

    /** Nobody would read them any more: they are refused with the instant from which the new silence may be objected to. */
    private void goesOnWithoutFurtherObjections(AssessedEntry entry) {
        assertThat(page("uz.head", "/entries/" + entry.handle())).doesNotContain("/acts/break-silence");
        assertThat(entry.refused("uz.head", "break-silence", "{'how':'OBJECTION','reason':'The whole text'}"))
                .isEqualTo("adoption.break-led-on");
        entry.silenceIsProposed();
        assertThat(entry.refused("uz.head", "break-silence", "{'how':'OBJECTION','reason':'The whole text'}"))
                .isEqualTo("adoption.break-led-on.from");
    }

    @Test
    void underSilenceToAtMeeting_itIsBrokenASecondTime() {
        var entry = broken();
        entry.act("tj.head", "withdraw-objection", "{'opinion':'For the sake of peace'}");
        entry.answers("chair", "choose-course", "{'course':'SILENCE','reason':'Nobody objects any more'}");
        entry.underSilence().act("kg.head", "break-silence", "{'how':'OBJECTION','reason':'We do'}");

        assertThat(entry.status()).isEqualTo("AT_MEETING");
        assertThat(routes(entry)).containsExactly("CONCILIATION", "B_ITEM");
    }
}

package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposer takes its entry back: at once, or after its co-sponsors were asked; from every status before adoption. */
abstract class EntryWithdrawals {

    private static final String MERGE = "proposal/agree-to-merge";
    private static final String REASON = "A better one follows";

    private final Running running;
    private final Delegations all;
    private final CaseEnds ends;

    EntryWithdrawals(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.ends = new CaseEnds(running);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DRAFT", "SUBMITTED", "CONSULTATION", "RESOLUTION", "ASSESSMENT", "CHANNEL", "UNDER_SILENCE"})
    void withoutCoSponsorsItIsWithdrawnAtOnce(String status) {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        // Comments of one State give the editor something to resolve.
        all.givesOnce("review/consolidate", "KG", """
                {'position':'APPROVE_WITH_COMMENTS','comments':[{'paragraph':'scenario','type':'SUBSTANTIVE','weight':'MUST',
                 'text':'Say 25 per cent.','justification':'The bulletin says so.'}]}""");
        all.drive(handle, status);

        withdraw("kz.head", handle);

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.over(handle)).isTrue();
        assertThat(openTasks(handle)).isZero();
        for (var act : List.of("extension", "not-interested", "recall")) {
            all.person("tj.head").get(act(handle, act)).expect(404);
        }
    }

    @Test
    void whoSawItIsToldTheReasonAndReadsItAfterwards() {
        var draft = all.propose("kz.focal", "Low water in a shared basin");
        assertThat(withdrawn("kz.head", draft)).isEqualTo("[\"KZ\"]");
        all.person("secretariat").get("/api/entries/" + draft).expect(404);

        var submitted = all.propose("kz.focal", "Low water in a shared basin");
        all.drive(submitted, "SUBMITTED");
        assertThat(withdrawn("kz.head", submitted)).isEqualTo("[\"KZ\",\"chair\",\"secretariat\"]");
        assertThat(journal("secretariat", submitted)).contains(REASON);
        assertThat(all.person("secretariat")
                        .get("/api/entries?q=" + submitted)
                        .expect(200)
                        .body()
                        .get("total")
                        .asInt())
                .isOne();
        assertThat(page("secretariat", "/entries/" + submitted)).contains("Reason: " + REASON);
        all.person("kg.head").get("/api/entries/" + submitted).expect(404);

        var registered = all.propose("kz.focal", "Low water in a shared basin");
        all.drive(registered, "CONSULTATION");
        assertThat(withdrawn("kz.head", registered)).contains("KG", "TJ", "TM", "UZ", "AZ", "chair", "secretariat");
        assertThat(page("kg.focal", "/entries/" + registered)).contains("Reason: " + REASON);
        assertThat(page("kg.focal", "/notices")).contains(registered, REASON);
        assertThat(journal("kg.expert", registered)).contains(REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURN", "REJECT"})
    void alsoWhileItIsReturnedOrMayBeAppealed(String outcome) {
        var handle = all.propose("kz.focal", "Low water in a shared basin");
        all.drive(handle, "SUBMITTED");
        all.saysOnce(ProposalExits.CHECK, "", outcome).step(handle, ProposalExits.CHECK);

        withdraw("kz.head", handle);

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.over(handle)).isTrue();
    }

    @Test
    void ifNoCoSponsorTakesItOverIn10DaysItIsWithdrawnAndOtherWorkGoesOnTillThen() {
        var handle = sponsored("CONSULTATION");
        withdraw("kz.head", handle);
        all.person("uz.head").get("/api/entries/" + handle).expect(200);
        assertThat(all.status(handle)).isEqualTo("CONSULTATION");
        all.person("kz.head").get(act(handle, "withdraw")).expect(404);
        all.step(handle, "review/assign");
        all.leaves("proposal/take-over-entry").clock("P13D");

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
        assertThat(ends.of(handle))
                .contains("entry-withdrawal: endEvent_entryWithdrawn", "risk-entry: endEvent_withdrawn");
        assertThat(ends.over(handle)).isTrue();
    }

    @Test
    void ifAllCoSponsorsLeaveItItIsWithdrawnThen() {
        var handle = sponsored("CONSULTATION");
        withdraw("kz.head", handle);
        all.says("proposal/take-over-entry", "", "LEAVE").step(handle, "proposal/take-over-entry");

        assertThat(all.status(handle)).isEqualTo("WITHDRAWN");
    }

    @Test
    void theFirstCoSponsorWhoTakesItOverIsItsProposerAndARunningSilenceEndsAtOnce() {
        var handle = sponsored("UNDER_SILENCE");
        withdraw("kz.head", handle);
        assertThat(all.status(handle)).isEqualTo("CHANNEL");
        taken("kg.head", handle);

        var entry = entry("kg.head", handle);
        assertThat(entry.get("proposer").asText()).isEqualTo("KG");
        assertThat(entry.get("coSponsors").toString()).isEqualTo("[\"TJ\"]");
        assertThat(ends.of(handle)).contains("entry-withdrawal: endEvent_entryGoesOn");
        all.person("kz.head").get(act(handle, "withdraw")).expect(404);
        all.person("kg.head").get(act(handle, "withdraw")).expect(200);
        assertThat(ends.over(handle)).isFalse();
    }

    @Test
    void aReturnedProposalThatIsTakenOverIsSentAgainByItsNewProposer() {
        var handle = sponsored("SUBMITTED");
        all.saysOnce(ProposalExits.CHECK, "", "RETURN").step(handle, ProposalExits.CHECK);
        all.saysOnce("proposal/sign", "KZ", "DECLINE");
        all.leaves("proposal/take-over-entry")
                .until(
                        handle,
                        "a withdrawal",
                        () -> journal("kg.head", handle).contains("proposal.withdrawal-announced"));
        taken("kg.head", handle);
        all.until(
                handle,
                "its second submission",
                () -> all.status("kg.head", handle).equals("SUBMITTED"));

        assertThat(entry("kg.head", handle).get("proposer").asText()).isEqualTo("KG");
        assertThat(ends.of(handle)).contains("proposal-resubmission: endEvent_sentAgain");
        all.person("kz.head").get("/api/entries/" + handle).expect(404);
    }

    @Test
    void theRightToAppealGoesOverToTheSponsorWhoTakesItOver() {
        var handle = sponsored("SUBMITTED");
        all.saysOnce(ProposalExits.CHECK, "", "REJECT").step(handle, ProposalExits.CHECK);
        withdraw("kz.head", handle);
        taken("kg.head", handle);

        assertThat(all.status("kg.head", handle)).isEqualTo("NOT_ADMISSIBLE");
        all.step("kg.head", handle, "proposal/appeal-rejection");
        assertThat(all.status("kg.head", handle)).isEqualTo("AT_MEETING");
    }

    @Test
    void theConsentToAMergerIsAskedOfTheSponsorWhoTakesItOver() {
        var survivor = all.propose("uz.focal", "Landslides above a shared road, in spring");
        all.drive(survivor, "SUBMITTED");
        var handle = sponsored("SUBMITTED");
        all.givesOnce(ProposalExits.CHECK, "", """
                {'outcome':'MERGE','reason':'The same slope.','mergeInto':'%s'}""".formatted(survivor));
        all.step(handle, ProposalExits.CHECK);
        assertThat(all.task("kz.head", handle, MERGE)).isPresent();
        withdraw("kz.head", handle);
        taken("kg.head", handle);

        assertThat(all.task("kz.head", handle, MERGE)).isEmpty();
        assertThat(all.task("uz.head", handle, MERGE)).isPresent();
        assertThat(page("kg.head", "/notices")).contains("Kyrgyzstan is its proposer now");
        all.says(MERGE, "", "AGREES").step(handle, MERGE);

        assertThat(entry("kg.head", handle).get("mergedInto").asText()).isEqualTo(survivor);
        assertThat(entry("kg.head", survivor).get("coSponsors").toString()).isEqualTo("[\"KG\"]");
        assertThat(ends.of(handle)).contains("proposal-merger: endEvent_merged");
    }

    @Test
    void soItIsOfWhoTakesOverTheEntryThatSurvives() {
        var survivor = sponsored("SUBMITTED");
        var handle = all.propose("uz.focal", "Landslides above a shared road, in spring");
        all.drive(handle, "SUBMITTED");
        all.givesOnce(ProposalExits.CHECK, "", """
                {'outcome':'MERGE','reason':'The same slope.','mergeInto':'%s'}""".formatted(survivor));
        all.step(handle, ProposalExits.CHECK);
        all.step("uz.head", handle, MERGE);
        withdraw("kz.head", survivor);
        taken("kg.head", survivor);

        assertThat(all.task("kz.head", handle, MERGE)).isEmpty();
        all.says(MERGE, "", "AGREES").step("kg.head", handle, MERGE);

        assertThat(entry("kg.head", survivor).get("coSponsors").toString()).isEqualTo("[\"TJ\",\"UZ\"]");
        assertThat(ends.of(handle)).contains("proposal-merger: endEvent_merged");
    }

    /** Two co-sponsors have signed it. */
    private String sponsored(String status) {
        var handle = all.propose("kz.focal", "Landslides above a shared road", "KG", "TJ");
        all.drive(handle, status);
        return handle;
    }

    /** The first who takes it ends the offer to the others. */
    private void taken(String username, String handle) {
        all.says("proposal/take-over-entry", "", "TAKE_OVER");
        all.step(username, handle, "proposal/take-over-entry");
    }

    /** Whom the receipt names. */
    private String withdrawn(String username, String handle) {
        var receipt = all.act(username, handle, "withdraw", "{'reason':'" + REASON + "'}");
        all.settle();
        return receipt.body().get("toldTo").toString();
    }

    private String page(String username, String address) {
        return new Browser(running.address(), username).get(address).body();
    }

    private void withdraw(String username, String handle) {
        all.act(username, handle, "withdraw", "{'reason':'" + REASON + "'}");
        all.settle();
    }

    private static String act(String handle, String word) {
        return "/api/entries/" + handle + "/acts/" + word + "/schema";
    }

    private JsonNode entry(String username, String handle) {
        return all.person(username).get("/api/entries/" + handle).expect(200).body();
    }

    private String journal(String username, String handle) {
        return all.person(username)
                .get("/api/entries/" + handle + "/journal?size=100")
                .expect(200)
                .body()
                .toString();
    }

    private int openTasks(String handle) {
        return running.bean(JdbcClient.class)
                .sql("select count(*) from inbox_task where handle = ? and finished_at is null")
                .param(handle)
                .query(Integer.class)
                .single();
    }
}

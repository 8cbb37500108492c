package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.KeptForm;
import org.riskcatalog.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtTheDesk
class AnsweringATaskPageTest {

    private static final Actor HEAD = Someone.head("KG");
    private static final Actor FOCAL = Someone.focal("KG");
    private static final Instant DUE = Instant.parse("2026-06-03T07:00:00Z");
    private static int tasks;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReplyForm form;

    private MockMvc mvc;
    private String path = "";

    @BeforeEach
    void aTaskOfKyrgyzstanIsOpen(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
        form.submitted.clear();
        form.drafters.clear();
        path = "/tasks/" + inbox.add("page-" + ++tasks, "KG", DUE).id();
        sits(HEAD);
    }

    @AfterEach
    void nobodySitsThere() {
        DeskAlone.somebody = null;
    }

    private void sits(Actor actor) {
        DeskAlone.somebody = actor;
        inbox.worker = actor;
    }

    private ResultActions sent(String... fields) throws Exception {
        return mvc.perform(with(post(path), fields));
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String... fields) {
        for (var field : fields) {
            request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return request;
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get(path));
    }

    @Test
    void thePageShowsDeadlineInTwoZonesAndWhatHappensIfNothingIsDone() throws Exception {
        page().andExpect(status().isOk())
                .andExpect(Says.text("13:00 Bishkek"))
                .andExpect(Says.text("12:00 Tashkent"))
                .andExpect(Says.text("Sample, round 2"))
                .andExpect(Says.text("listed as no reply"))
                .andExpect(Says.notText("checked=\"checked\""));
    }

    @Test
    void anAcceptedAnswerLeadsToItsReceipt() throws Exception {
        var receipt = sent("position.value=APPROVE", "from=2026-06-01", "key=k1")
                .andExpect(redirectedUrlPattern("/receipts/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(form.submitted).hasSize(1);
        assertThat(inbox.outcomes).containsValue("given");
        mvc.perform(get(receipt))
                .andExpect(status().isOk())
                .andExpect(Says.text("Reply for Kyrgyzstan</b>, KZ-2026-001"))
                .andExpect(Says.text("1 June 2026, 08:00 Tashkent (09:00 Bishkek)"));
        sits(FOCAL);
        mvc.perform(get(receipt)).andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongIsSaidBesideEachFieldAndNothingTypedIsLost() throws Exception {
        sent(
                        "position.reasons=Because of the dam",
                        "likelihood=many",
                        "from=tomorrow",
                        "affected=KG",
                        "remarks[0].text=First",
                        "remarks[0].cost=-1",
                        "key=k2")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("<title>Error: "))
                .andExpect(Says.text("Choose the position"))
                .andExpect(Says.text("Write “Likelihood” as a whole number"))
                .andExpect(Says.text("Write “From” as a date"))
                .andExpect(Says.text("“Cost” must be 0 or more"))
                .andExpect(Says.text("Because of the dam"))
                .andExpect(Says.text("value=\"many\""))
                .andExpect(Says.text("value=\"tomorrow\""))
                .andExpect(Says.text("value=\"-1\""));
        assertThat(form.submitted).isEmpty();
        sits(FOCAL);
        page().andExpect(Says.text("Because of the dam"))
                .andExpect(Says.text("value=\"many\""))
                .andExpect(Says.text("Draft saved on 1 June 2026, 09:00 Bishkek"))
                .andExpect(Says.text("Name of kg.head"));
    }

    @Test
    void aRuleOfTheRoomIsSaidLikeAnyFault() throws Exception {
        sent("position.value=OBJECT", "position.reasons=x", "from=2025-12-31", "key=k3")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("Not before 1 January 2026"));
        assertThat(form.submitted).isEmpty();
    }

    @Test
    void savingForLaterAsksNothingAndTellsTheRoomWhoDrafted() throws Exception {
        sent("from=tomorrow", "next=later")
                .andExpect(redirectedUrl("/desk"))
                .andExpect(flash().attribute("keptOf", "KZ-2026-001"));
        mvc.perform(get("/desk").flashAttr("keptOf", "KZ-2026-001"))
                .andExpect(Says.text("Your draft on KZ-2026-001 is saved and waits here. Nothing is sent."));
        assertThat(form.drafters).containsExactly(HEAD.person());
        assertThat(inbox.lastHands).containsValue(HEAD.person());
        page().andExpect(Says.text("value=\"tomorrow\""));
    }

    @Test
    void whatCannotBeUndoneIsCheckedFirst() throws Exception {
        String[] answers = {"position.value=OBJECT", "position.reasons=Dam & sluice", "from=2026-06-01", "affected=KG"};
        sent(answers).andExpect(redirectedUrl(path + "/check"));
        assertThat(form.submitted).isEmpty();
        mvc.perform(get(path + "/check"))
                .andExpect(status().isOk())
                .andExpect(Says.text("6 delegations will be told now."))
                .andExpect(Says.text("objects"))
                .andExpect(Says.text("Dam &amp; sluice"))
                .andExpect(Says.text("1 June 2026"))
                .andExpect(Says.text("Kyrgyzstan"));
        sent(
                        "position.value=OBJECT",
                        "position.reasons=Dam & sluice",
                        "from=2026-06-01",
                        "affected[0]=KG",
                        "confirmed=true",
                        "next=confirm",
                        "key=k4")
                .andExpect(redirectedUrlPattern("/receipts/*"));
        assertThat(form.submitted.get(0).affected()).containsExactly("KG");
    }

    @Test
    void theHeadMayGoBackFromTheCheckAndFindsTheAnswersThere() throws Exception {
        sent("position.value=OBJECT", "position.reasons=Dam", "from=2026-06-01");
        sent("confirmed=true", "next=change").andExpect(redirectedUrl(path));
        page().andExpect(Says.text("Dam"));
    }

    @Test
    void aCheckWithoutAnythingToCheckLeadsBackToTheQuestion() throws Exception {
        mvc.perform(get(path + "/check")).andExpect(redirectedUrl(path));
        sent("from=tomorrow", "next=later");
        mvc.perform(get(path + "/check")).andExpect(redirectedUrl(path));
    }

    @Test
    void pressingTwiceGivesTheFirstReceiptAgain() throws Exception {
        String[] answers = {"position.value=APPROVE", "from=2026-06-01", "key=k5"};
        var first = sent(answers).andReturn().getResponse().getRedirectedUrl();
        assertThat(sent(answers).andReturn().getResponse().getRedirectedUrl()).isEqualTo(first);
        assertThat(form.submitted).hasSize(1);
    }

    @Test
    void aTaskOfASuspendedCaseSaysSoAndKeepsWhatIsTyped() throws Exception {
        inbox.suspended.add(new TaskId(path.substring(7)));
        page().andExpect(Says.text("An administrator has suspended the case of this task."));
        sent("position.value=OBJECT", "position.reasons=Because of the dam", "from=2026-06-01", "key=s1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("so nothing is sent. What you typed is kept"))
                .andExpect(Says.text("Because of the dam"));
        sent("position.value=APPROVE", "from=2026-06-01", "next=confirm", "key=s2")
                .andExpect(status().isUnprocessableEntity());
        assertThat(form.submitted).isEmpty();

        inbox.suspended.clear();
        page().andExpect(Says.text("Draft saved")).andExpect(Says.notText("has suspended"));
        sent("position.value=APPROVE", "from=2026-06-01", "key=s3").andExpect(redirectedUrlPattern("/receipts/*"));
    }

    @Test
    void aTaskDoneByAColleagueSaysWhoAndWhen() throws Exception {
        inbox.finish(new TaskId(path.substring(7)), FOCAL.person());
        sent("position.value=APPROVE", "from=2026-06-01", "key=k6")
                .andExpect(status().isConflict())
                .andExpect(Says.text("Done by Name of kg.focal on 1 June 2026, 09:00 Bishkek"));
        page().andExpect(status().isConflict()).andExpect(Says.notText("Nothing of what you sent was recorded"));
        sent("position.value=APPROVE", "from=2026-06-01", "key=k9")
                .andExpect(Says.text("Nothing of what you sent was recorded"));
        assertThat(form.submitted).isEmpty();
    }

    @Test
    void aTaskThatTheProcedureEndedSaysSo() throws Exception {
        inbox.finish(new TaskId(path.substring(7)), null);
        page().andExpect(status().isConflict())
                .andExpect(Says.text("deadline passed"))
                .andExpect(Says.text("<h1>This task waits no longer</h1>"))
                .andExpect(Says.notText("done already"));
    }

    @Test
    void anOpenTaskWhoseDeadlinePassedIsOverdueNotClosed() throws Exception {
        path = "/tasks/"
                + inbox.add("late-" + ++tasks, "KG", DeskAlone.NOW.minusSeconds(18 * 86_400))
                        .id();
        page().andExpect(status().isOk()).andExpect(Says.text("Was due"));
        mvc.perform(get("/desk")).andExpect(Says.text("Overdue for")).andExpect(Says.notText("Closed since"));
    }

    @Test
    void whatIsWrongInARowSaysInWhich() throws Exception {
        sent("remarks[0].text=First", "remarks[1].text=Second", "remarks[1].cost=-1", "key=k10")
                .andExpect(Says.text("Remark 2: “Cost” must be 0 or more"));
    }

    @Test
    void aTaskOfAnotherDelegationDoesNotExist() throws Exception {
        sits(Someone.head("KZ"));
        page().andExpect(status().isNotFound());
        sent("position.value=APPROVE", "from=2026-06-01", "key=k7").andExpect(status().isNotFound());
        mvc.perform(get(path + "/check")).andExpect(status().isNotFound());
        inbox.finish(new TaskId(path.substring(7)), HEAD.person());
        page().andExpect(status().isNotFound());
    }

    @Test
    void aRowIsAddedAndAnotherTakenAwayWithoutAScript() throws Exception {
        sent("from=tomorrow", "remarks[0].text=First", "remarks[1].text=Second", "add=remarks")
                .andExpect(redirectedUrl(path + "#remarks[2].id"));
        page().andExpect(Says.text("name=\"remarks[2].text\"")).andExpect(Says.text("value=\"tomorrow\""));
        sent("remarks[0].text=First", "remarks[1].text=Second", "remarks[2].text=", "remove=remarks[0]", "seen=1")
                .andExpect(redirectedUrl(path));
        page().andExpect(Says.text("value=\"Second\""))
                .andExpect(Says.notText("value=\"First\""))
                .andExpect(Says.notText("remarks[2]"));
    }

    @Test
    void nonsenseInTheNamesOfFieldsAndButtonsHarmsNothing() throws Exception {
        for (var button :
                new String[] {"add=remarks[9].steps", "add=from", "add=nothing", "add=[", "add=", "remove=[[", "remove="
                }) {
            sent(
                            "from=tomorrow",
                            "remarks[x].text=a",
                            "remarks[-1].text=a",
                            "remarks[99999].text=b",
                            "x[0]=1",
                            "seen=x",
                            button)
                    .andExpect(status().is3xxRedirection());
        }
        page().andExpect(Says.text("value=\"tomorrow\""));
    }

    @Test
    void ofTwoColleaguesWhoSaveTheSecondIsToldAndLosesNothing() throws Exception {
        sent("from=mine", "next=later", "seen=0");
        sits(FOCAL);
        sent("from=theirs", "next=later", "seen=0")
                .andExpect(status().isConflict())
                .andExpect(Says.text("Name of kg.head saved this task"))
                .andExpect(Says.text("value=\"theirs\""))
                .andExpect(Says.text("name=\"seen\" value=\"1\""));
        sent("from=theirs", "next=later", "seen=1").andExpect(redirectedUrl("/desk"));
        page().andExpect(Says.text("value=\"theirs\""));
    }

    @Test
    void aPageSentAfterTheSessionHadEndedIsOfferedAgain() throws Exception {
        var late = new KeptForm(path, Map.of("from", new String[] {"tomorrow"}, "seen", new String[] {"0"}));
        mvc.perform(get(path).sessionAttr(KeptForm.ATTRIBUTE, late))
                .andExpect(status().isOk())
                .andExpect(Says.text("value=\"tomorrow\""))
                .andExpect(Says.text("Your session had ended"));
    }

    @Test
    void answeringThrowsTheDraftAway() throws Exception {
        sent("from=tomorrow", "next=later");
        sent("position.value=APPROVE", "from=2026-06-01", "key=k8", "seen=1")
                .andExpect(redirectedUrlPattern("/receipts/*"));
        inbox.open.put(
                new TaskId(path.substring(7)),
                inbox.finished.remove(new TaskId(path.substring(7))).task());
        page().andExpect(Says.notText("Draft saved"));
    }
}

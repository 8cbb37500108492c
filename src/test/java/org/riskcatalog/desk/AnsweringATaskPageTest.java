package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** A task is answered on its page: what is asked, what is wrong, what is checked first, and the receipt. */
@AtTheDesk
class AnsweringATaskPageTest extends TaskPage {

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
    void whatIsWrongInARowSaysInWhich() throws Exception {
        sent("remarks[0].text=First", "remarks[1].text=Second", "remarks[1].cost=-1", "key=k10")
                .andExpect(Says.text("Remark 2: “Cost” must be 0 or more"));
    }

    @Test
    void aRuleOfTheRoomIsSaidLikeAnyFault() throws Exception {
        sent("position.value=OBJECT", "position.reasons=x", "from=2025-12-31", "key=k3")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("Not before 1 January 2026"));
        assertThat(form.submitted).isEmpty();
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
}

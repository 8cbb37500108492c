package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.KeptForm;

/** What is typed is kept for the delegation, valid or not, until it is sent. */
@AtTheDesk
class KeepingADraftPageTest extends TaskPage {

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
        inbox.open.put(task(), inbox.finished.remove(task()).task());
        page().andExpect(Says.notText("Draft saved"));
    }

    @Test
    void whatOneDelegationTypedIntoATaskOfSeveralNoOtherReads() throws Exception {
        path = "/tasks/"
                + inbox.share("shared", "head-of-delegation:KG", "head-of-delegation:KZ")
                        .id();
        sent("position.reasons=Ours alone", "next=later", "seen=0");
        sits(Someone.head("KZ"));
        page().andExpect(Says.notText("Ours alone")).andExpect(Says.notText("kg.head"));
        mvc.perform(get("/api" + path))
                .andExpect(jsonPath("$.draftBy").doesNotExist())
                .andExpect(jsonPath("$.answers.position.reasons").doesNotExist());
        mvc.perform(get("/api/tasks"))
                .andExpect(jsonPath("$.items[?(@.id == 'shared')].draftBy").isEmpty());
        sent("position.reasons=Theirs", "next=later", "seen=0").andExpect(redirectedUrl("/desk"));
        sits(HEAD);
        page().andExpect(Says.text("Ours alone")).andExpect(Says.notText("Theirs"));
        inbox.open.remove(task());
    }

    @Test
    void aPageOfAnEndedSessionDoesNotTakeForReadWhatAColleagueSavedMeanwhile() throws Exception {
        sits(FOCAL);
        sent("position.reasons=Theirs", "next=later", "seen=0");
        sits(HEAD);
        var late = new KeptForm(path, Map.of("position.reasons", new String[] {"Mine"}, "seen", new String[] {"0"}));
        mvc.perform(get(path).sessionAttr(KeptForm.ATTRIBUTE, late)).andExpect(Says.text("name=\"seen\" value=\"0\""));
        sent("position.reasons=Mine", "next=later", "seen=0").andExpect(status().isConflict());
        page().andExpect(Says.text("Theirs"));
    }

    @Test
    void whatAColleagueSavedWhileTheAnswerWasCheckedIsNotThrownAway() throws Exception {
        var mine = new String[] {"position.value=OBJECT", "position.reasons=Mine", "from=2026-06-01", "key=c1"};
        sent(mine).andExpect(redirectedUrl(path + "/check"));
        mvc.perform(get(path + "/check")).andExpect(Says.text("name=\"seen\" value=\"1\""));
        sits(FOCAL);
        sent("position.reasons=Theirs", "next=later", "seen=1").andExpect(redirectedUrl("/desk"));
        sits(HEAD);

        sent(confirmed(mine)).andExpect(status().isConflict()).andExpect(Says.text("Name of kg.focal saved this task"));
        page().andExpect(Says.text("Theirs"));
        mine[2] = "from=never";
        sent(confirmed(mine))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("name=\"seen\" value=\"1\""));
        assertThat(form.submitted).isEmpty();
        mine[2] = "from=2026-06-01";
        sent(Stream.concat(Stream.of("seen=2"), Stream.of(confirmed(mine))).toArray(String[]::new))
                .andExpect(redirectedUrlPattern("/receipts/*"));
    }

    private static String[] confirmed(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of("confirmed=true", "next=confirm", "seen=1"))
                .toArray(String[]::new);
    }
}

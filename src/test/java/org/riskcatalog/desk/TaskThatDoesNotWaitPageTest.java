package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.KeptForm;

/** The page of a task that is suspended, done, ended, overdue, or not of this delegation. */
@AtTheDesk
class TaskThatDoesNotWaitPageTest extends TaskPage {

    @Test
    void aTaskOfASuspendedCaseSaysSoAndKeepsWhatIsTyped() throws Exception {
        inbox.suspended.add(task());
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
        inbox.finish(task(), FOCAL.person());
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
        inbox.finish(task(), null);
        page().andExpect(status().isConflict())
                .andExpect(Says.text("deadline passed"))
                .andExpect(Says.text("<h1>This task waits no longer</h1>"))
                .andExpect(Says.notText("done already"));
    }

    @Test
    void anOpenTaskWhoseDeadlinePassedIsOverdueNotClosed() throws Exception {
        opens(DeskAlone.NOW.minusSeconds(18 * 86_400));
        page().andExpect(status().isOk()).andExpect(Says.text("Was due"));
        mvc.perform(get("/desk")).andExpect(Says.text("Overdue for")).andExpect(Says.notText("Closed since"));
    }

    @Test
    void aTaskOfAnotherDelegationDoesNotExist() throws Exception {
        sits(Someone.head("KZ"));
        page().andExpect(status().isNotFound());
        sent("position.value=APPROVE", "from=2026-06-01", "key=k7").andExpect(status().isNotFound());
        mvc.perform(get(path + "/check")).andExpect(status().isNotFound());
        inbox.finish(task(), HEAD.person());
        page().andExpect(status().isNotFound());
    }

    @Test
    void whatWasTypedIntoATaskThatIsDoneMeanwhileCanBeRead() throws Exception {
        inbox.finish(task(), FOCAL.person());
        sent("position.value=OBJECT", "position.reasons=Because of the dam", "key=t1")
                .andExpect(status().isConflict())
                .andExpect(Says.text("What you typed"))
                .andExpect(Says.text("Because of the dam"));
        var late = new KeptForm(path, Map.of("position.reasons", new String[] {"Because of the dam"}));
        mvc.perform(get(path).sessionAttr(KeptForm.ATTRIBUTE, late))
                .andExpect(status().isConflict())
                .andExpect(Says.text("Because of the dam"))
                .andExpect(Says.text("Nothing of what you sent was recorded"));
        page().andExpect(Says.notText("What you typed"));
    }
}

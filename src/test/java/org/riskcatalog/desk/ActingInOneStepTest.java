package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Someone;
import org.riskcatalog.web.KeptForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtTheDesk
class ActingInOneStepTest {

    private static final String PAGE = "/entries/KZ-2026-001/acts/stop";

    @Autowired
    private StopAct act;

    private MockMvc mvc;

    @BeforeEach
    void theHeadOfKyrgyzstanMayStop(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
        act.reasons.clear();
        DeskAlone.somebody = Someone.head("KG");
    }

    @AfterEach
    void nobodyIsThere() {
        DeskAlone.somebody = null;
    }

    private ResultActions sent(String reason, String... more) throws Exception {
        var request = post(PAGE).param("reason", reason);
        for (var field : more) {
            request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return mvc.perform(request);
    }

    private ResultActions api(String json, String key) throws Exception {
        return mvc.perform(post("/api" + PAGE)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.replace('\'', '"')));
    }

    @Test
    void nothingHappensBeforeTheConsequenceIsConfirmed() throws Exception {
        mvc.perform(get(PAGE)).andExpect(status().isOk()).andExpect(Says.text("Stop it"));
        sent("A <dam>", "key=" + UUID.randomUUID())
                .andExpect(status().isOk())
                .andExpect(Says.text("All are told at once."))
                .andExpect(Says.text("value=\"A &lt;dam&gt;\""));
        assertThat(act.reasons).isEmpty();
        sent("A <dam>", "confirmed=true", "next=confirm", "key=" + UUID.randomUUID())
                .andExpect(redirectedUrlPattern("/receipts/*"));
        assertThat(act.reasons).containsExactly("A <dam>");
    }

    @Test
    void goingBackFromTheCheckLosesNothing() throws Exception {
        sent("A dam", "confirmed=true", "next=change")
                .andExpect(status().isOk())
                .andExpect(Says.text("A dam</textarea>"));
        assertThat(act.reasons).isEmpty();
    }

    @Test
    void aFaultIsSaidBesideItsField() throws Exception {
        sent(" ").andExpect(status().isUnprocessableEntity()).andExpect(Says.text("Fill in “Reason”"));
        sent("none").andExpect(status().isUnprocessableEntity()).andExpect(Says.text("That is no reason"));
        sent("none", "confirmed=true", "next=confirm", "key=x1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("none</textarea>"));
        assertThat(act.reasons).isEmpty();
    }

    @Test
    void confirmingTwiceGivesTheFirstReceiptAgain() throws Exception {
        String[] confirmed = {"confirmed=true", "next=confirm", "key=x2"};
        var first = sent("A dam", confirmed).andReturn().getResponse().getRedirectedUrl();
        sent("A dam", confirmed).andExpect(redirectedUrl(first));
        assertThat(act.reasons).hasSize(1);
        sent("A dam", "confirmed=true", "next=confirm", "key=x3").andExpect(status().isNotFound());
    }

    @Test
    void whatIsNotOfferedDoesNotExist() throws Exception {
        for (var somebody : new Actor[] {Someone.head("KZ"), Someone.as(Role.CHAIR)}) {
            DeskAlone.somebody = somebody;
            mvc.perform(get(PAGE)).andExpect(status().isNotFound());
            sent("A dam", "confirmed=true", "next=confirm", "key=x4").andExpect(status().isNotFound());
            mvc.perform(get("/api" + PAGE + "/schema")).andExpect(status().isNotFound());
            api("{'reason': 'A dam'}", "x4").andExpect(status().isNotFound());
            api("{}", "x4").andExpect(status().isNotFound());
        }
        DeskAlone.somebody = Someone.head("KG");
        mvc.perform(get("/entries/KZ-2026-001/acts/other")).andExpect(status().isNotFound());
        mvc.perform(get("/entries/KZ-2026-999/acts/stop")).andExpect(status().isNotFound());
        assertThat(act.reasons).isEmpty();
    }

    @Test
    void aProgramReadsTheSchemaAndActs() throws Exception {
        mvc.perform(get("/api" + PAGE + "/schema"))
                .andExpect(jsonPath("$.title").value("Stop it"))
                .andExpect(jsonPath("$.required[0]").value("reason"));
        api("{}", "y1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("reason"))
                .andExpect(jsonPath("$.errors[0].message").value("Fill in “Reason”"));
        var first = api("{'reason': 'A dam'}", "y2")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.handle").value("KZ-2026-001"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        api("{'reason': 'A dam'}", "y2")
                .andExpect(status().isOk())
                .andExpect(content().json(first));
        assertThat(act.reasons).hasSize(1);
    }

    @Test
    void aPageSentAfterTheSessionHadEndedIsOfferedAgain() throws Exception {
        var late = new KeptForm(PAGE, Map.of("reason", new String[] {"A dam"}));
        mvc.perform(get(PAGE).sessionAttr(KeptForm.ATTRIBUTE, late))
                .andExpect(Says.text("A dam</textarea>"))
                .andExpect(Says.text("Your session had ended"));
    }

    @Test
    void whatWasTypedForAnActThatIsOfferedNoMoreCanBeRead() throws Exception {
        act.reasons.add("A colleague's");
        sent("A dam", "confirmed=true", "next=confirm", "key=z1")
                .andExpect(status().isNotFound())
                .andExpect(Says.text("Stop it"))
                .andExpect(Says.text("A dam"));
        var late = new KeptForm(PAGE, Map.of("reason", new String[] {"A dam"}));
        mvc.perform(get(PAGE).sessionAttr(KeptForm.ATTRIBUTE, late))
                .andExpect(status().isNotFound())
                .andExpect(Says.text("Nothing of what you sent was recorded"))
                .andExpect(Says.text("A dam"));
        assertThat(act.reasons).hasSize(1);
    }
}

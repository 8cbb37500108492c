package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RunningCatalog
class DeskInTheCatalogTest {

    @Autowired
    private MockMvc mvc;

    private MockHttpSession signedIn(String username) throws Exception {
        return (MockHttpSession) mvc.perform(formLogin("/login").user(username).password("demo"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private String proposed(String title) throws Exception {
        var opened = mvc.perform(post("/api/proposals")
                        .with(httpBasic("tj.focal", "demo"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": \"" + title + "\"}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(opened, "$.tasks[0]");
    }

    @Test
    void aDraftWithoutATitleIsRefusedBesideItsFieldAndDoesNotExistForWhoMayOpenNone() throws Exception {
        proposing("tj.focal")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("title"))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
        proposing("chair").andExpect(status().isNotFound());
    }

    private ResultActions proposing(String username) throws Exception {
        return mvc.perform(post("/api/proposals")
                .with(httpBasic(username, "demo"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\": \" \"}"));
    }

    private static String text(ResultActions page) throws Exception {
        return page.andReturn().getResponse().getContentAsString();
    }

    @Test
    void aDraftIsOnTheDeskOfItsDelegationAndOnNoOther() throws Exception {
        var task = proposed("Mudflows above the valley");
        var focal = signedIn("tj.focal");
        mvc.perform(get("/desk?search=mudflows").session(focal))
                .andExpect(status().isOk())
                .andExpect(Says.text("Mudflows above the valley"))
                .andExpect(Says.text("/tasks/" + task));
        for (var other : new String[] {"kg.focal", "chair", "secretariat", "admin", "unrcca.observer"}) {
            var session = signedIn(other);
            mvc.perform(get("/desk").session(session)).andExpect(Says.notText("Mudflows"));
            mvc.perform(get("/tasks/" + task).session(session)).andExpect(status().isNotFound());
        }
    }

    @Test
    void whatAColleagueIsAskedStandsUnderWaitingForOthers() throws Exception {
        proposed("Mudflows beside the road");
        var list = "/desk?tab=others&search=beside";
        mvc.perform(get(list).session(signedIn("tj.head"))).andExpect(Says.text("Mudflows beside the road"));
        mvc.perform(get("/api/tasks?tab=others&search=beside").with(httpBasic("tj.head", "demo")))
                .andExpect(jsonPath("$.total").value(1));
        mvc.perform(get(list).session(signedIn("tj.focal"))).andExpect(Says.notText("Mudflows beside the road"));
        for (var other : new String[] {"kg.head", "chair", "unrcca.observer"}) {
            mvc.perform(get(list).session(signedIn(other))).andExpect(Says.notText("Mudflows beside the road"));
        }
    }

    @Test
    void aTaskIsFoundByWhatItIsCalledInTheLanguageOfTheReader() throws Exception {
        proposed("Mudflows over the bridge");
        var focal = signedIn("tj.focal");
        mvc.perform(get("/desk?search=NAME THE EXPERTS WHO DRAFT").session(focal))
                .andExpect(Says.text("Mudflows over the bridge"));
        mvc.perform(get("/desk?search=verify the reply").session(focal))
                .andExpect(Says.notText("Mudflows over the bridge"));
        mvc.perform(
                post("/language").session(focal).with(csrf()).param("to", "ru").param("back", "/"));
        mvc.perform(get("/desk?search=назначьте экспертов для").session(focal))
                .andExpect(Says.text("Mudflows over the bridge"));
        mvc.perform(
                post("/language").session(focal).with(csrf()).param("to", "en").param("back", "/"));
    }

    @Test
    void theDraftIsWrittenOnItsPageRowByRowAndSentOn() throws Exception {
        var task = proposed("Mudflows below the pass");
        var focal = signedIn("tj.focal");
        mvc.perform(get("/tasks/" + task).session(focal)).andExpect(status().isOk());
        var receipt = mvc.perform(post("/tasks/" + task)
                        .session(focal)
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString()))
                .andExpect(redirectedUrlPattern("/receipts/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(receipt).session(focal)).andExpect(Says.text("Recorded"));
        var next = consolidation();
        mvc.perform(post(next)
                        .session(focal)
                        .with(csrf())
                        .param("title", "Mudflows below the pass")
                        .param("summary", "Half a")
                        .param("sources[0].title", "Atlas")
                        .param("add", "sources"))
                .andExpect(redirectedUrlPattern(next + "#sources*"));
        var page = text(mvc.perform(get(next).session(focal)));
        assertThat(page).contains("value=\"Atlas\"", "name=\"sources[1].title\"", "Half a");
        mvc.perform(post(next).session(focal).with(csrf()).param("summary", "x".repeat(301)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(Says.text("x".repeat(301)));
    }

    private String consolidation() throws Exception {
        mvc.perform(post("/api/demo/clock")
                        .with(httpBasic("admin", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"advance\": \"PT1S\"}"))
                .andExpect(status().isOk());
        var desk = text(mvc.perform(get("/api/tasks?search=consolidate").with(httpBasic("tj.focal", "demo"))));
        List<String> ids = JsonPath.read(desk, "$.items[?(@.entry.title == 'Mudflows below the pass')].id");
        assertThat(ids).hasSize(1);
        return "/tasks/" + ids.get(0);
    }
}

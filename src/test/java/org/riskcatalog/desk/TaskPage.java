package org.riskcatalog.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Someone;
import org.riskcatalog.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page of a task of Kyrgyzstan that is open, and whoever sits before it. */
abstract class TaskPage {

    static final Actor HEAD = Someone.head("KG");
    static final Actor FOCAL = Someone.focal("KG");

    private static final Instant DUE = Instant.parse("2026-06-03T07:00:00Z");
    private static int tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    ReplyForm form;

    MockMvc mvc;
    String path = "";

    @BeforeEach
    void aTaskOfKyrgyzstanIsOpen(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
        form.submitted.clear();
        form.drafters.clear();
        opens(DUE);
        sits(HEAD);
    }

    @AfterEach
    void nobodySitsThere() {
        DeskAlone.somebody = null;
    }

    /** Another task of Kyrgyzstan. */
    void opens(Instant due) {
        path = "/tasks/" + inbox.add("page-" + ++tasks, "KG", due).id();
    }

    TaskId task() {
        return new TaskId(path.substring("/tasks/".length()));
    }

    void sits(Actor actor) {
        DeskAlone.somebody = actor;
        inbox.worker = actor;
    }

    ResultActions sent(String... fields) throws Exception {
        return mvc.perform(with(post(path), fields));
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String... fields) {
        for (var field : fields) {
            request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return request;
    }

    ResultActions page() throws Exception {
        return mvc.perform(get(path));
    }
}

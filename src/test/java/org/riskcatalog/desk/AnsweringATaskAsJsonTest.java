package org.riskcatalog.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Someone;
import org.riskcatalog.workflow.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AtTheDesk
class AnsweringATaskAsJsonTest {

    private static final Actor HEAD = Someone.head("KG");
    private static final Actor FOCAL = Someone.focal("KG");
    private static final String COMPLETE = "{'position': {'value': 'APPROVE'}, 'from': '2026-06-01'}";
    private static int tasks;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReplyForm form;

    private MockMvc mvc;
    private String id = "";

    @BeforeEach
    void aTaskOfKyrgyzstanIsOpen(@Autowired WebApplicationContext web) {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
        form.submitted.clear();
        id = inbox.add("json-" + ++tasks, "KG", Instant.parse("2026-06-03T07:00:00Z"))
                .id()
                .value();
        asks(HEAD);
    }

    @AfterEach
    void nobodyAsks() {
        DeskAlone.somebody = null;
        inbox.open.clear();
        inbox.meanwhile = () -> {};
    }

    private void asks(Actor actor) {
        DeskAlone.somebody = actor;
        inbox.worker = actor;
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"'));
    }

    private ResultActions answered(String json, String key) throws Exception {
        return mvc.perform(body(post("/api/tasks/" + id), json).header("Idempotency-Key", key));
    }

    @Test
    void aListIsAPageWithItsTotal() throws Exception {
        inbox.add("json-soon-" + tasks, "KG", Instant.parse("2026-06-02T07:00:00Z"));
        inbox.add("json-other-" + tasks, "KZ", null);
        mvc.perform(get("/api/tasks?size=1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(1))
                .andExpect(jsonPath("$.items[0].id").value("json-soon-" + tasks))
                .andExpect(jsonPath("$.items[0].formKey").value("sample/reply"))
                .andExpect(jsonPath("$.items[0].name").value("Reply for Kyrgyzstan"))
                .andExpect(jsonPath("$.items[0].entry.handle").value("KZ-2026-001"))
                .andExpect(jsonPath("$.items[0].entry.title").value("Low water"))
                .andExpect(jsonPath("$.items[0].state").value("KG"))
                .andExpect(jsonPath("$.items[0].due").value("2026-06-02T07:00:00Z"))
                .andExpect(jsonPath("$.items[0].created").exists())
                .andExpect(jsonPath("$.items[0].draftBy").doesNotExist());
        mvc.perform(get("/api/tasks?size=1&page=1"))
                .andExpect(jsonPath("$.items[0].id").value(id));
    }

    @Test
    void whateverIsAskedOfTheListItAnswers() throws Exception {
        mvc.perform(get("/api/tasks?size=-5&page=-1&sort=;drop&tab=x&search=%25"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.size").value(1))
                .andExpect(jsonPath("$.page").value(0));
        mvc.perform(get("/api/tasks?size=many")).andExpect(status().isBadRequest());
    }

    @Test
    void aTaskHasItsPrefilledAnswersAndItsFacts() throws Exception {
        mvc.perform(get("/api/tasks/" + id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(id))
                .andExpect(jsonPath("$.answers.position").isMap())
                .andExpect(jsonPath("$.answers.remarks").isArray())
                .andExpect(jsonPath("$.facts.revision").value(2));
    }

    @Test
    void theSchemaIsInTheLanguageOfTheCaller() throws Exception {
        mvc.perform(get("/api/tasks/" + id + "/schema"))
                .andExpect(jsonPath("$.title").value("Reply for Kyrgyzstan"))
                .andExpect(jsonPath("$.properties.affected.items.enum", Matchers.contains("KZ", "KG")))
                .andExpect(
                        jsonPath("$.properties.position.properties.value.title").value("What is the position?"));
        asks(new Actor(HEAD.person(), HEAD.username(), HEAD.name(), HEAD.groups(), Locale.forLanguageTag("ru")));
        mvc.perform(get("/api/tasks/" + id + "/schema"))
                .andExpect(jsonPath("$.title").value("Ответ: Кыргызстан"))
                .andExpect(
                        jsonPath("$.properties.position.properties.value.title").value("Какова позиция?"));
    }

    @Test
    void anAnswerGivesAReceiptAndTheSameKeyTheSameReceipt() throws Exception {
        var first = answered(COMPLETE, "j1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.act").exists())
                .andExpect(jsonPath("$.checksum", Matchers.matchesRegex("[0-9a-f]{64}")))
                .andExpect(jsonPath("$.at").value("2026-06-01T03:00:00Z"))
                .andExpect(jsonPath("$.toldTo").isArray())
                .andReturn()
                .getResponse()
                .getContentAsString();
        answered(COMPLETE, "j1").andExpect(status().isOk()).andExpect(content().json(first));
        assertThat(form.submitted).hasSize(1);
    }

    @Test
    void theSameAnswerToAnotherTaskHasAnotherChecksum() throws Exception {
        var first = text(answered(COMPLETE, "j10"));
        id = inbox.add("json-" + ++tasks, "KG", Instant.parse("2026-06-03T07:00:00Z"))
                .id()
                .value();
        answered(COMPLETE, "j11")
                .andExpect(jsonPath("$.checksum").value(Matchers.not(JsonPath.<String>read(first, "$.checksum"))));
    }

    @Test
    void anActKeptWithTheChecksumOfItsContentAloneIsRepeatedToo(
            @Autowired JdbcClient jdbc, @Autowired Checksums checksums) throws Exception {
        var first = JsonPath.<String>read(text(answered(COMPLETE, "j12")), "$.act");
        jdbc.sql("update received_act set checksum = ? where id = ?")
                .params(checksums.of(form.submitted.get(0)), UUID.fromString(first))
                .update();
        answered(COMPLETE, "j12")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.act").value(first));
    }

    @Test
    void anotherAnswerUnderTheSameKeyIsRefused() throws Exception {
        answered(COMPLETE, "j2");
        answered("{'position': {'value': 'HOLD', 'reasons': 'x'}, 'from': '2026-06-01'}", "j2")
                .andExpect(status().isUnprocessableEntity());
        answered(COMPLETE, "j3").andExpect(status().isConflict());
        assertThat(form.submitted).hasSize(1);
    }

    @Test
    void everyFaultIsNamedWithFieldCodeAndSentence() throws Exception {
        answered("{'position': {}, 'from': 'soon', 'likelihood': 9, 'affected': ['UZ'], 'note': 1}", "j4")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.detail").value("Nothing is recorded: see the errors."))
                .andExpect(jsonPath("$.errors.length()").value(5))
                .andExpect(
                        jsonPath("$.errors[?(@.field=='position.value')].code").value("NotNull"))
                .andExpect(jsonPath("$.errors[?(@.field=='position.value')].message")
                        .value("Choose the position"))
                .andExpect(jsonPath("$.errors[?(@.field=='from')].code").value("typeMismatch"))
                .andExpect(jsonPath("$.errors[?(@.field=='from')].message")
                        .value("Write “From” as a date, for example 2026-06-03"))
                .andExpect(
                        jsonPath("$.errors[?(@.field=='likelihood')].message").value("“Likelihood” must be 5 or less"))
                .andExpect(jsonPath("$.errors[?(@.field=='affected[0]')].code").value("choice"))
                .andExpect(jsonPath("$.errors[?(@.field=='note')].code").value("unknown"));
    }

    @Test
    void aRuleOfTheRoomIsNamedByItsKey() throws Exception {
        answered("{'position': {'value': 'APPROVE'}, 'from': '2025-06-01'}", "j5")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("from"))
                .andExpect(jsonPath("$.errors[0].code").value("sample.fault.too-early"))
                .andExpect(jsonPath("$.errors[0].message").value(Matchers.startsWith("Not before 1")));
    }

    @Test
    void whatIsNoObjectOrHasNoKeyIsABadRequest() throws Exception {
        answered("[]", "j6").andExpect(status().isBadRequest());
        answered("{", "j6").andExpect(status().isBadRequest());
        answered(COMPLETE, "x".repeat(101)).andExpect(status().isBadRequest());
        mvc.perform(body(post("/api/tasks/" + id), COMPLETE))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", Matchers.containsString("Idempotency-Key")));
        assertThat(form.submitted).isEmpty();
    }

    @Test
    void aDraftIsKeptAsItWasSentValidOrNot() throws Exception {
        mvc.perform(body(put("/api/tasks/" + id + "/draft"), "{'from': 'soon', 'likelihood': 3}"))
                .andExpect(status().isNoContent());
        mvc.perform(body(put("/api/tasks/" + id + "/draft"), "{'from': 'later', 'likelihood': 3}"))
                .andExpect(status().isNoContent());
        asks(FOCAL);
        mvc.perform(get("/api/tasks/" + id))
                .andExpect(jsonPath("$.draftBy").value("Name of kg.head"))
                .andExpect(jsonPath("$.answers.from").value("later"))
                .andExpect(jsonPath("$.answers.likelihood").value(3));
        mvc.perform(get("/tasks/" + id)).andExpect(Says.text("value=\"later\""));
    }

    @Test
    void whatWasTypedOnAPageIsReadAsNumbersByAProgram() throws Exception {
        mvc.perform(post("/tasks/" + id)
                .param("likelihood", "3")
                .param("public_", "true")
                .param("next", "later"));
        mvc.perform(get("/api/tasks/" + id))
                .andExpect(jsonPath("$.answers.likelihood").value(3))
                .andExpect(jsonPath("$.answers.public_").value(true));
    }

    @Test
    void aTaskDoneByAColleagueIsAConflictThatSaysWhoAndWhen() throws Exception {
        inbox.finish(new TaskId(id), FOCAL.person());
        answered(COMPLETE, "j7")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.doneBy").value("Name of kg.focal"))
                .andExpect(jsonPath("$.doneAt").value("2026-06-01T03:00:00Z"));
        mvc.perform(body(put("/api/tasks/" + id + "/draft"), "{}")).andExpect(status().isConflict());
    }

    @Test
    void anAnswerToATaskOfASuspendedCaseIsRefusedAndKept() throws Exception {
        inbox.suspended.add(new TaskId(id));
        answered(COMPLETE, "j9")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].code").value("desk.fault.suspended"));
        inbox.suspended.clear();
        mvc.perform(get("/api/tasks/" + id)).andExpect(jsonPath("$.draftBy").value("Name of kg.head"));
        answered(COMPLETE, "j9").andExpect(status().isOk());
    }

    @Test
    void somebodyElsesTaskAnswersAsAMissingOne() throws Exception {
        asks(Someone.head("KZ"));
        for (var path : new String[] {"", "/schema"}) {
            var foreign = mvc.perform(get("/api/tasks/" + id + path)).andExpect(status().isNotFound());
            var missing = mvc.perform(get("/api/tasks/none-0" + path)).andExpect(status().isNotFound());
            assertThat(text(foreign).replace(id, "ID")).isEqualTo(text(missing).replace("none-0", "ID"));
        }
        answered(COMPLETE, "j8").andExpect(status().isNotFound());
        mvc.perform(body(put("/api/tasks/" + id + "/draft"), "{}")).andExpect(status().isNotFound());
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    @Test
    void aDraftThatAColleagueSavedIsReplacedOnlyByItsVersion() throws Exception {
        var draft = "/api/tasks/" + id + "/draft";
        mvc.perform(body(put(draft), "{'from': 'soon'}")).andExpect(header().string("ETag", "\"1\""));
        asks(FOCAL);
        mvc.perform(body(put(draft), "{'from': 'later'}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.draftVersion").value(1))
                .andExpect(jsonPath("$.detail", Matchers.startsWith("Name of kg.head saved this task on")));
        mvc.perform(get("/api/tasks/" + id))
                .andExpect(jsonPath("$.answers.from").value("soon"))
                .andExpect(jsonPath("$.draftVersion").value(1));
        mvc.perform(body(put(draft), "{'from': 'later'}").header("If-Match", "\"1\""))
                .andExpect(status().isNoContent())
                .andExpect(header().string("ETag", "\"2\""));
        asks(HEAD);
        mvc.perform(body(post("/api/tasks/" + id), COMPLETE)
                        .header("Idempotency-Key", "d1")
                        .header("If-Match", "\"1\""))
                .andExpect(status().isConflict());
        inbox.suspended.add(new TaskId(id));
        answered(COMPLETE, "d2").andExpect(status().isConflict());
        inbox.suspended.clear();
        mvc.perform(get("/api/tasks/" + id))
                .andExpect(jsonPath("$.answers.from").value("later"));
        assertThat(form.submitted).isEmpty();
    }

    @Test
    void whoWasQuickerInTheSameMomentIsNamed() throws Exception {
        inbox.meanwhile = () -> inbox.finish(new TaskId(id), FOCAL.person());
        answered(COMPLETE, "m1")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.doneBy").value("Name of kg.focal"));
        assertThat(form.submitted).isEmpty();
    }

    @Test
    void aControlCharacterIsAFaultOfItsField() throws Exception {
        answered("{'position': {'value': 'HOLD', 'reasons': 'a\\u0000b'}, 'from': '2026-06-01'}", "n1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value("position.reasons"))
                .andExpect(jsonPath("$.errors[0].message")
                        .value("“Reasons” contains a control character, which cannot be kept: remove it"));
        answered("{'position': {'value': 'HOLD', 'reasons': 'a\\tb\\r\\nc'}, 'from': '2026-06-01'}", "n2")
                .andExpect(status().isOk());
    }
}

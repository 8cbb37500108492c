package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.members.Directory;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mandate ends while a task is open: of an expert, and of the only head. */
class MandateEndsTest {

    private static final Running running = Running.onH2();

    private final Delegations all = new Delegations(running.address());

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void theTaskOfAnExpertFallsToTheFocalPointsAndOnlyThem() {
        var handle = all.propose("kz.focal", "Glacial lake outburst above two valleys");
        var expert = running.bean(Directory.class)
                .holding("national-expert:KZ")
                .get(0)
                .id();
        all.givesOnce("proposal/assign", "KZ", "{'experts':['" + expert + "']}").leaves("proposal/input");
        all.settle();
        all.answerAll(handle, task -> true, new ArrayList<>());
        all.settle();
        assertThat(tasks("kz.expert", handle)).contains("proposal/input");
        assertThat(tasks("kz.deputy", handle)).doesNotContain("proposal/input");

        end("kz.expert");

        assertThat(tasks("kz.expert", handle)).isEmpty();
        assertThat(tasks("kz.deputy", handle)).contains("proposal/input");
        assertThat(tasks("kz.head", handle)).doesNotContain("proposal/input");
        assertThat(tasks("kg.focal", handle)).isEmpty();

        all.answersAgain("proposal/input");
        all.drive(handle, "SUBMITTED");
    }

    @Test
    void aRoleThatNobodyHoldsIsToldToTheAdministrator() {
        var handle = all.propose("tj.focal", "Locust swarms across the border");
        all.leaves("proposal/sign");
        for (int pass = 0; pass < 6; pass++) {
            all.settle();
            all.answerAll(handle, task -> true, new ArrayList<>());
        }
        assertThat(running.bean(TaskInbox.class).unheld()).isEmpty();

        end("tj.head");

        assertThat(running.bean(TaskInbox.class).unheld())
                .singleElement()
                .satisfies(one -> assertThat(one.groups()).containsExactly("head-of-delegation:TJ"));
    }

    private static void end(String username) {
        running.bean(JdbcClient.class)
                .sql("update mandate set ended_at = ? where person_id = (select id from person where username = ?)")
                .params(running.bean(Clock.class).instant().atOffset(ZoneOffset.UTC), username)
                .update();
    }

    private static List<String> tasks(String username, String handle) {
        List<String> forms = new ArrayList<>();
        for (JsonNode task : new Http(running.address(), username)
                .get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            forms.add(task.get("formKey").asText());
        }
        return forms;
    }
}

package org.riskcatalog.engine.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Cockpit asks is answered, as long as no expression is in the question. */
abstract class WhatCockpitAsks extends AtCockpit {

    @Test
    void anAdministratorReadsWhatCockpitShows() {
        assertThat(read("/process-instance/" + instance + "/activity-instances"))
                .contains("task");
        assertThat(read("/process-definition/key/door-test/xml")).contains("door-test");
        assertThat(read("/history/activity-instance?maxResults=50&processInstanceId=" + instance))
                .contains("start");
        assertThat(read("/user/admin/profile")).contains("Nazarova");
        assertThat(admin.json("GET", PLUGIN + "/process-definition/statistics?maxResults=50", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCaseIsRecognisedByItsKey() {
        var found = admin.json("POST", PLUGIN + "/process-instance?maxResults=50", "{\"businessKey\":\"KZ-2026-012\"}");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains(instance, "KZ-2026-012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGINE + "/task",
                ENGINE + "/task/count",
                ENGINE + "/process-instance",
                ENGINE + "/process-instance/count",
                ENGINE + "/job",
                ENGINE + "/job-definition",
                ENGINE + "/variable-instance",
                ENGINE + "/external-task/count",
                ENGINE + "/group",
                ENGINE + "/history/process-instance",
                ENGINE + "/history/job-log/count",
                PLUGIN + "/process-instance",
                PLUGIN + "/process-instance/count",
                PLUGIN + "/incident",
                PLUGIN + "/incident/count"
            })
    void theQueriesThatCockpitPostsAreAnswered(String address) {
        assertThat(admin.json("POST", address + "?firstResult=0&maxResults=50", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatCockpitAsksForWithoutALimitIsAnsweredToo() {
        assertThat(read("/process-definition?key=door-test&sortBy=version&sortOrder=desc"))
                .contains("door-test");
        assertThat(admin.json("POST", ENGINE + "/group", "{\"member\":\"admin\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}",
                "{\"or\\u0051ueries\":[]}",
                "{\"sorting\":[{\"orQueries\":[]}]}",
                "{\"assigneeExpression\":\"${1}\"}",
                "{\"dueBeforeExpression\":\"${now()}\"}",
                "{\"name\":\"a\"} {\"orQueries\":[]}",
                "{\"orQueries\":["
            })
    void noExpressionComesThroughTheDoorInAQuery(String query) {
        assertThat(admin.json("POST", ENGINE + "/task", query).statusCode()).isEqualTo(403);
        assertThat(admin.json("POST", ENGINE + "/task/count", query).statusCode())
                .isEqualTo(403);
    }

    @Test
    void noExpressionComesThroughTheDoorInAnAddress() {
        assertThat(admin.get(ENGINE + "/task?assigneeExpression=%24%7B1%7D").statusCode())
                .isEqualTo(403);
        assertThat(admin.get(ENGINE + "/task?assignee%45xpression=%24%7B1%7D").statusCode())
                .isEqualTo(403);
        assertThat(admin.json("GET", ENGINE + "/task?name=Answer&maxResults=50", "")
                        .statusCode())
                .isEqualTo(200);
    }

    private String read(String path) {
        var answer = admin.json("GET", ENGINE + path, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}

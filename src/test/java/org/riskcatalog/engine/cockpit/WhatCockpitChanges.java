package org.riskcatalog.engine.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator sets retries, suspends a case and lets it go on; everything else is refused. */
abstract class WhatCockpitChanges extends AtCockpit {

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identity;

    @Test
    void anAdministratorSetsRetriesAndNoDueDate() {
        var job = management.createJobQuery().processInstanceId(instance).singleResult();
        var address = ENGINE + "/job/" + job.getId() + "/retries";
        assertThat(admin.json("PUT", address, "{\"retries\":7}").statusCode()).isEqualTo(204);
        assertThat(job(job.getId()).getRetries()).isEqualTo(7);
        var earlier = "{\"retries\":7,\"dueDate\":\"2020-01-01T00:00:00.000+0000\"}";
        assertThat(admin.json("PUT", address, earlier).statusCode()).isEqualTo(403);
        assertThat(job(job.getId()).getDuedate()).isEqualTo(job.getDuedate());
    }

    @Test
    void anAdministratorSuspendsACaseAndLetsItGoOn() {
        var address = ENGINE + "/process-instance/" + instance + "/suspended";
        assertThat(admin.json("PUT", address, "{\"suspended\":true}").statusCode())
                .isEqualTo(204);
        assertThat(suspended()).isTrue();
        assertThat(admin.json("PUT", address, "{\"suspended\":false}").statusCode())
                .isEqualTo(204);
        assertThat(suspended()).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", delimiter = '|', quoteCharacter = '\'')
    void everythingElseIsRefusedAndChangesNothing(String method, String path, String body) {
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        var job = management.createJobQuery().processInstanceId(instance).singleResult();
        var address = ENGINE
                + path.replace("{task}", task.getId())
                        .replace("{case}", instance)
                        .replace("{job}", job.getId());
        var answer = admin.json(method, address, body.replace("{case}", instance));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("answers for nobody");
        var after = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        assertThat(after).isNotNull();
        assertThat(after.getAssignee()).isNull();
        assertThat(after.getName()).isEqualTo("Answer");
        assertThat(runtime.getVariables(instance)).isEmpty();
        assertThat(job(job.getId()).getDuedate()).isEqualTo(job.getDuedate());
        assertThat(suspended()).isFalse();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isEqualTo(2);
    }

    private boolean suspended() {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .isSuspended();
    }

    private Job job(String id) {
        return management.createJobQuery().jobId(id).singleResult();
    }
}

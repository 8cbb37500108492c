package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One case as a test plays it: tasks are completed, jobs run, timers fired and messages delivered by the id of their node. */
final class Played {

    static final String STAND_IN = "userTask_standIn";

    private final ProcessEngine engine;
    private final StageBeans beans;
    private final String id;

    Played(ProcessEngine engine, StageBeans beans, String id) {
        this.engine = engine;
        this.beans = beans;
        this.id = id;
    }

    /** Completes the one open task of this step. */
    Played complete(String userTask) {
        return complete(userTask, "done");
    }

    /** Completes it with the word that its form would answer. */
    Played complete(String userTask, String outcome) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(id)
                .taskDefinitionKey(userTask)
                .listPage(0, 1);
        assertThat(task).as("open task " + userTask).hasSize(1);
        engine.getTaskService()
                .complete(task.get(0).getId(), Map.of(userTask.replace("userTask_", "") + "Outcome", outcome));
        return this;
    }

    Played completeAll(String userTask) {
        var open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(id)
                .taskDefinitionKey(userTask)
                .count();
        for (int i = 0; i < open; i++) {
            complete(userTask);
        }
        return this;
    }

    /** Runs the jobs that wait before or after the step; there is at least one. */
    Played run(String step) {
        var jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .activityId(step)
                .messages()
                .list();
        assertThat(jobs).as("jobs at " + step).isNotEmpty();
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return this;
    }

    /** Fires the one timer of the event. */
    Played fire(String event) {
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .activityId(event)
                .timers()
                .singleResult();
        assertThat(timer).as("timer of " + event).isNotNull();
        engine.getManagementService().executeJob(timer.getId());
        return this;
    }

    /** As the deadline of its caller ends it. */
    Played cancel() {
        engine.getRuntimeService().deleteProcessInstance(id, "the deadline of the caller passed");
        return this;
    }

    Played deliver(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(id)
                .correlate();
        return this;
    }

    /** What the step called and what has not come back. */
    List<Called> calls(String callActivity) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .activityId(callActivity)
                .unfinished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getCalledProcessInstanceId)
                .map(called -> new Called(engine, called))
                .toList();
    }

    Called call(String callActivity) {
        var calls = calls(callActivity);
        assertThat(calls).as("calls of " + callActivity).hasSize(1);
        return calls.get(0);
    }

    /** Brings back what the step called, with the given variables. */
    Played comeBack(String callActivity, Object... variables) {
        call(callActivity).finish(variables);
        return this;
    }

    /** Everything that the case has ended with is named here, and the case is over. */
    void endedWith(String... endEvents) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count())
                .as("running cases")
                .isZero();
        assertThat(steps().stream().filter(step -> step.startsWith("endEvent_")))
                .containsExactlyInAnyOrder(endEvents);
    }

    Played passed(String... steps) {
        assertThat(steps()).contains(steps);
        return this;
    }

    Played didNotPass(String... steps) {
        assertThat(steps()).doesNotContain(steps);
        return this;
    }

    /** The delegates that ran, in order. */
    Played ran(String... delegates) {
        assertThat(beans.ran()).containsExactly(delegates);
        return this;
    }

    List<String> groups(String userTask) {
        return engine.getTaskService().getIdentityLinksForTask(task(userTask).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    String assignee(String userTask) {
        return task(userTask).getAssignee();
    }

    String form(String userTask) {
        return task(userTask).getFormKey();
    }

    private Task task(String userTask) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(id)
                .taskDefinitionKey(userTask)
                .initializeFormKeys()
                .singleResult();
    }

    Object variable(String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(id)
                .variableName(name)
                .singleResult()
                .getValue();
    }

    /** Steps done to their end: what was interrupted was not passed. */
    private List<String> steps() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .finished()
                .list()
                .stream()
                .filter(step -> !step.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}

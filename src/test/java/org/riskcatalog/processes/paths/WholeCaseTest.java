package org.riskcatalog.processes.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.processes.Diagram;

/** All diagrams together: the words that one process hands back are those that its caller asks for. */
class WholeCaseTest {

    private final BareEngine bare = BareEngine.shared();
    private final ProcessEngine engine = bare.engine();
    private String deployment = "";

    @BeforeEach
    void deployAll() throws IOException {
        bare.coverage().restart();
        bare.beans().restart();
        var all = engine.getRepositoryService().createDeployment();
        for (var diagram : Diagram.all()) {
            all.addInputStream(diagram.file(), Files.newInputStream(Diagram.FOLDER.resolve(diagram.file())));
        }
        deployment = all.deploy().getId();
        List.of("openClearance", "openReview", "openRound", "openSilence", "takeUpMeasure", "callForCommitments")
                .forEach(opening -> answer(opening, "subjectId", "subject-1"));
        answer("tallyPositions", "tallyOutcome", "CONSENSUS");
        answer("takeUpComments", "consultationId", "subject-1");
        answer("takeUpComments", "startAt", "comments");
        answer("compileComments", "commentsOutcome", "some");
        answer("askSecondConsultation", "resolutionOutcome", "reviewAgain", "next");
        answer("aggregateScores", "assessmentOutcome", "ACCEPT");
        answer("decideChannel", "channelOutcome", "SILENCE");
        answer("settleSilence", "silenceOutcome", "adopted");
        answer("takeUpMeasure", "originOutcome", "inText");
        answer("weighViability", "viabilityOutcome", "VIABLE");
        bare.beans().collection("electorate", List.of("KG", "TJ"));
        bare.beans().collection("assignedExperts", List.of("person-1"));
        bare.beans().collection("commentAuthors", List.of("KG"));
        bare.beans().collection("proposedMeasures", List.of("measure-a", "measure-b"));
    }

    @AfterEach
    void undeploy() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void anEntryGoesFromTheDraftIntoForceInTwoRoundsWithTwoMeasures() {
        var entry = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "risk-entry",
                        Stage.HANDLE,
                        Map.of("entryId", "entry-1", "handle", Stage.HANDLE, "state", "KZ", "subjectId", "entry-1"));

        while (completedTask() || ranJob() || firedTimer()) {
            assertThat(engine.getManagementService()
                            .createJobQuery()
                            .noRetriesLeft()
                            .count())
                    .isZero();
        }

        assertThat(ends(entry.getId())).containsExactly("endEvent_inForce");
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .unfinished()
                        .count())
                .isZero();
        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "KZ-2026-012",
                        "KZ-2026-012/proposal",
                        "KZ-2026-012/proposal/KZ",
                        "KZ-2026-012/deliberation-1",
                        "KZ-2026-012/review-1",
                        "KZ-2026-012/review-1/KG",
                        "KZ-2026-012/review-1/TJ",
                        "KZ-2026-012/comments-1",
                        "KZ-2026-012/review-2",
                        "KZ-2026-012/review-2/KG",
                        "KZ-2026-012/review-2/TJ",
                        "KZ-2026-012/comments-2",
                        "KZ-2026-012/assessment-1",
                        "KZ-2026-012/assessment-1/KG",
                        "KZ-2026-012/assessment-1/TJ",
                        "KZ-2026-012/decision-1",
                        "KZ-2026-012/silence-1",
                        "KZ-2026-012/measure-1",
                        "KZ-2026-012/measure-1/call-1",
                        "KZ-2026-012/measure-1/call-1/KG",
                        "KZ-2026-012/measure-1/call-1/TJ",
                        "KZ-2026-012/measure-1/silence-1",
                        "KZ-2026-012/measure-2",
                        "KZ-2026-012/measure-2/call-1",
                        "KZ-2026-012/measure-2/call-1/KG",
                        "KZ-2026-012/measure-2/call-1/TJ",
                        "KZ-2026-012/measure-2/silence-1",
                        "KZ-2026-012/publication");
    }

    private void answer(String bean, String variable, Object... words) {
        bare.beans().answer(bean, variable, List.of(words));
    }

    private boolean completedTask() {
        var open = engine.getTaskService().createTaskQuery().listPage(0, 1);
        open.forEach(task -> engine.getTaskService()
                .complete(
                        task.getId(),
                        Map.of(
                                "checkAdmissibilityOutcome", "accept",
                                "signActOutcome", "sign",
                                "approveDispositionsOutcome", "approve",
                                "proposeSilenceOutcome", "proposed")));
        return !open.isEmpty();
    }

    private boolean ranJob() {
        return run(engine.getManagementService().createJobQuery().messages().listPage(0, 1));
    }

    /** When nothing else is left to do, the windows and silences run out. */
    private boolean firedTimer() {
        var timers = engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(timer -> List.of("event_useWindowClosed", "event_silenceExpired")
                        .contains(engine.getManagementService()
                                .createJobDefinitionQuery()
                                .jobDefinitionId(timer.getJobDefinitionId())
                                .singleResult()
                                .getActivityId()))
                .limit(1)
                .toList();
        return run(timers);
    }

    private boolean run(List<Job> jobs) {
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return !jobs.isEmpty();
    }

    private List<String> ends(String instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private List<String> keys() {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .toList();
    }
}

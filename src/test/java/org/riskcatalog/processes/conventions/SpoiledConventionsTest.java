package org.riskcatalog.processes.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.processes.conventions.Execution.CAMUNDA;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskcatalog.processes.Diagram;

/** Each convention notices a diagram that was spoiled to break it. */
class SpoiledConventionsTest {

    private static final Map<Convention, Consumer<Diagram>> SPOILED = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Convention.THE_FILE_IS_NAMED_AS_ITS_PROCESS,
                    diagram -> diagram.process().setId("memberReview")),
            Map.entry(
                    Convention.IDS_SAY_TYPE_AND_NAME,
                    diagram -> element(diagram, "endEvent_reviewClosed").setId("Event_0ab1c2d")),
            Map.entry(
                    Convention.TASKS_ARE_A_VERB_AND_ITS_OBJECT,
                    diagram -> element(diagram, "serviceTask_closeReview").setName("Closing of review")),
            Map.entry(
                    Convention.EVENTS_ARE_AN_OBJECT_IN_ITS_NEW_STATE,
                    diagram -> element(diagram, "endEvent_reviewClosed").setName("End")),
            Map.entry(
                    Convention.A_USER_TASK_HAS_ONE_WORD_EVERYWHERE,
                    diagram -> confirm(diagram).setCamundaFormKey("review/confirm")),
            Map.entry(Convention.DIVERGING_GATEWAYS_ARE_QUESTIONS_WITH_ONE_DEFAULT, diagram -> {
                ExclusiveGateway gateway = diagram.element("gateway_tally");
                gateway.setDefault(diagram.element("flow_onHold"));
            }),
            Map.entry(
                    Convention.JOINS_ARE_UNNAMED_AND_ONLY_JOIN,
                    diagram -> element(diagram, "gateway_readyToTally").setName("Ready?")),
            Map.entry(
                    Convention.CONDITIONS_COMPARE_ONE_WORD,
                    diagram -> condition(diagram, "${tallyOutcome == 'ON_HOLD' || state == 'KZ'}")),
            Map.entry(
                    Convention.PROCESSES_ARE_VERSIONED_AND_KEPT,
                    diagram -> diagram.process().setCamundaHistoryTimeToLiveString(null)),
            Map.entry(
                    Convention.DELEGATES_ARE_BEANS_NAMED_AS_THEIR_TASK,
                    diagram -> open(diagram).setCamundaDelegateExpression("${open}")),
            Map.entry(
                    Convention.NO_SCRIPT_NO_CLASS_NO_LISTENER,
                    diagram -> open(diagram).setAttributeValueNs(CAMUNDA, "class", "org.example.Code")),
            Map.entry(
                    Convention.TASKS_OF_PEOPLE_SAY_WHO,
                    diagram -> confirm(diagram).setCamundaCandidateGroups("everybody")),
            Map.entry(
                    Convention.TIMERS_ASK_THE_DEADLINES,
                    diagram -> diagram.all(TimerEventDefinition.class)
                            .forEach(timer -> timer.getTimeDate().setTextContent("P60D"))),
            Map.entry(Convention.STEPS_AFTER_TIMERS_RUN_IN_JOBS_OF_THEIR_OWN, diagram -> {
                ServiceTask remind = diagram.element("serviceTask_remindStates");
                remind.setCamundaAsyncBefore(false);
            }),
            Map.entry(
                    Convention.LOOPS_ARE_PARALLEL_AND_LEAVE_IN_JOBS_OF_THEIR_OWN,
                    diagram -> diagram.all(MultiInstanceLoopCharacteristics.class)
                            .forEach(loop -> loop.setCamundaAsyncAfter(false))),
            Map.entry(
                    Convention.CALLS_PASS_THE_CASE_ON,
                    diagram -> diagram.all(CamundaIn.class).stream()
                            .filter(in -> "entryId".equals(in.getCamundaTarget()))
                            .forEach(in -> in.setCamundaTarget("entry"))),
            Map.entry(Convention.CALLED_PROCESSES_EXIST, diagram -> {
                CallActivity call = diagram.element("callActivity_clearReply");
                call.setCalledElement("national-clearing");
            }),
            Map.entry(
                    Convention.VARIABLES_ARE_IDS_AND_WORDS,
                    diagram -> diagram.all(CamundaIn.class).stream()
                            .filter(in -> "state".equals(in.getCamundaTarget()))
                            .forEach(in -> in.setCamundaTarget("comment"))),
            Map.entry(Convention.MESSAGES_ARE_DOTTED_AND_AWAITED, diagram -> {
                var message = diagram.model().newInstance(Message.class);
                message.setName("reviewStopped");
                diagram.model().getDefinitions().addChildElement(message);
            })));

    @ParameterizedTest
    @EnumSource
    void aConventionNoticesWhatBreaksIt(Convention convention) {
        var diagram = Diagram.of("member-review");
        assertThat(convention.broken(diagram)).isEmpty();
        SPOILED.get(convention).accept(diagram);
        assertThat(convention.broken(diagram)).isNotEmpty();
    }

    private static FlowElement element(Diagram diagram, String id) {
        return diagram.element(id);
    }

    private static UserTask confirm(Diagram diagram) {
        return diagram.element("userTask_confirmClosing");
    }

    private static ServiceTask open(Diagram diagram) {
        return diagram.element("serviceTask_openReview");
    }

    private static void condition(Diagram diagram, String text) {
        SequenceFlow flow = diagram.element("flow_onHold");
        flow.getConditionExpression().setTextContent(text);
    }
}

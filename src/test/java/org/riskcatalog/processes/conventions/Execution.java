package org.riskcatalog.processes.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.riskcatalog.processes.Diagram;

/** What the engine does with a diagram. */
final class Execution {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Execution() {}

    static List<String> versions(Diagram diagram) {
        var process = diagram.process();
        return process.isExecutable()
                        && process.getCamundaVersionTag() != null
                        && process.getCamundaHistoryTimeToLiveString() != null
                ? List.of()
                : List.of(process.getId());
    }

    static List<String> delegates(Diagram diagram) {
        return automatic(diagram)
                .filter(task -> !("${" + task.getId().replaceFirst("\\w+?_", "") + "}")
                        .equals(task.getAttributeValueNs(CAMUNDA, "delegateExpression")))
                .map(Task::getId)
                .toList();
    }

    static List<String> foreignCode(Diagram diagram) {
        List<String> faults = new ArrayList<>();
        Stream.of(ScriptTask.class, CamundaScript.class, CamundaExecutionListener.class, CamundaTaskListener.class)
                .forEach(type -> diagram.all(type)
                        .forEach(found -> faults.add(found.getElementType().getTypeName())));
        automatic(diagram)
                .filter(task -> Stream.of("class", "expression", "decisionRef", "topic")
                        .anyMatch(other -> task.getAttributeValueNs(CAMUNDA, other) != null))
                .forEach(task -> faults.add(task.getId()));
        return faults;
    }

    static List<String> addressees(Diagram diagram) {
        return diagram.all(UserTask.class).stream()
                .filter(task -> !Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee())
                        .map(String::valueOf)
                        .anyMatch(who -> who.matches("\\$\\{groups\\.\\w+\\(execution\\)}|\\$\\{expert}"
                                + "|chair|secretariat|editor|registrar")))
                .map(UserTask::getId)
                .toList();
    }

    static List<String> timers(Diagram diagram) {
        return diagram.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() == null
                        || !timer.getTimeDate().getTextContent().matches("\\$\\{deadlines\\.\\w+\\(execution\\)}"))
                .map(timer -> ((BaseElement) timer.getParentElement()).getId())
                .toList();
    }

    static List<String> afterTimers(Diagram diagram) {
        return diagram.all(TimerEventDefinition.class).stream()
                .map(timer -> (Event) timer.getParentElement())
                .flatMap(Execution::next)
                .filter(step -> step instanceof ServiceTask || step instanceof BusinessRuleTask)
                .filter(step -> !step.isCamundaAsyncBefore())
                .map(FlowNode::getId)
                .toList();
    }

    /** The steps that follow, seen through gateways and out of the end of a subprocess. */
    private static Stream<FlowNode> next(FlowNode from) {
        ModelElementInstance scope = from.getParentElement();
        if (from instanceof EndEvent) {
            return scope instanceof SubProcess sub ? next(sub) : Stream.of();
        }
        return from.getOutgoing().stream()
                .map(flow -> flow.getTarget())
                .flatMap(to -> to instanceof Gateway || to instanceof EndEvent ? next(to) : Stream.of(to));
    }

    static List<String> loops(Diagram diagram) {
        return diagram.all(MultiInstanceLoopCharacteristics.class).stream()
                .filter(loop -> loop.isSequential()
                        || !loop.isCamundaAsyncAfter()
                        || !String.valueOf(loop.getCamundaCollection()).matches("\\$\\{\\w+\\.of\\(execution\\)}")
                        || loop.getCamundaElementVariable() == null)
                .map(loop -> ((Activity) loop.getParentElement()).getId())
                .toList();
    }

    private static Stream<Task> automatic(Diagram diagram) {
        return diagram.all(Task.class).stream().filter(task -> !(task instanceof UserTask));
    }
}

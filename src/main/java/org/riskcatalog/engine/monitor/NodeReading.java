package org.riskcatalog.engine.monitor;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.Diagram.Box;
import org.riskcatalog.workflow.Diagram.Kind;
import org.riskcatalog.workflow.Diagram.Node;
import org.riskcatalog.workflow.Diagram.Trigger;

/** Says of a flow node what its outline has to show. */
final class NodeReading {

    private NodeReading() {}

    static Node node(FlowNode node, Box box, @Nullable Box label) {
        return new Node(
                node.getId(),
                kind(node),
                trigger(node),
                node.getParentElement() instanceof SubProcess parent ? parent.getId() : null,
                DrawnModel.text(node.getName()),
                box,
                label,
                interrupts(node),
                node instanceof Activity activity
                        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics,
                node instanceof SubProcess process && process.triggeredByEvent(),
                node instanceof CallActivity call ? call.getCalledElement() : null);
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof StartEvent) {
            return Kind.START;
        }
        if (node instanceof EndEvent) {
            return Kind.END;
        }
        if (node instanceof BoundaryEvent) {
            return Kind.BOUNDARY;
        }
        if (node instanceof CatchEvent || node instanceof ThrowEvent) {
            return Kind.CATCH;
        }
        return node instanceof Gateway gateway ? kind(gateway) : activity(node);
    }

    private static Kind kind(Gateway gateway) {
        if (gateway instanceof ExclusiveGateway) {
            return Kind.EXCLUSIVE_GATEWAY;
        }
        return gateway instanceof EventBasedGateway ? Kind.EVENT_GATEWAY : Kind.PARALLEL_GATEWAY;
    }

    private static Kind activity(FlowNode node) {
        if (node instanceof UserTask) {
            return Kind.USER_TASK;
        }
        if (node instanceof BusinessRuleTask) {
            return Kind.RULE_TASK;
        }
        if (node instanceof CallActivity) {
            return Kind.CALL;
        }
        return node instanceof SubProcess ? Kind.SUB_PROCESS : Kind.SERVICE_TASK;
    }

    private static Trigger trigger(FlowNode node) {
        Collection<EventDefinition> definitions = node.getChildElementsByType(EventDefinition.class);
        return definitions.stream().findFirst().map(NodeReading::trigger).orElse(Trigger.NONE);
    }

    private static Trigger trigger(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition) {
            return Trigger.TIMER;
        }
        return definition instanceof MessageEventDefinition ? Trigger.MESSAGE : Trigger.OTHER;
    }

    private static boolean interrupts(FlowNode node) {
        if (node instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity();
        }
        return !(node instanceof StartEvent start) || start.isInterrupting();
    }
}

package org.riskcatalog.processes.conventions;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.riskcatalog.processes.Diagram;

/** Where roads part and meet. */
final class Gateways {

    private static final String ONE_WORD = "\\$\\{(\\w+) (==|!=) '\\w+'( \\|\\| \\1 == '\\w+')*}";

    private Gateways() {}

    static List<String> questions(Diagram diagram) {
        return diverging(diagram)
                .filter(gateway -> !String.valueOf(gateway.getName()).endsWith("?")
                        || gateway.getDefault() == null
                        || !gateway.getOutgoing().stream().allMatch(flow -> answered(gateway, flow)))
                .map(Gateway::getId)
                .toList();
    }

    /** Every road has its word; all but the default one have a condition. */
    private static boolean answered(ExclusiveGateway gateway, SequenceFlow flow) {
        return flow.getName() != null && flow.equals(gateway.getDefault()) == (flow.getConditionExpression() == null);
    }

    static List<String> joins(Diagram diagram) {
        return diagram.all(Gateway.class).stream()
                .filter(gateway -> gateway.getIncoming().size() != 1)
                .filter(gateway ->
                        gateway.getName() != null || gateway.getOutgoing().size() != 1)
                .map(Gateway::getId)
                .toList();
    }

    static List<String> conditions(Diagram diagram) {
        return diagram.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway)
                        || !flow.getConditionExpression().getTextContent().matches(ONE_WORD))
                .map(SequenceFlow::getId)
                .toList();
    }

    private static Stream<ExclusiveGateway> diverging(Diagram diagram) {
        return diagram.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }
}

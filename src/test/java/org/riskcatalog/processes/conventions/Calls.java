package org.riskcatalog.processes.conventions;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.riskcatalog.processes.Diagram;

/** What processes tell each other. */
final class Calls {

    private static final Set<String> IDS = Set.of(
            "entryId",
            "handle",
            "subjectId",
            "actSubjectId",
            "consultationId",
            "measureId",
            "state",
            "act",
            "expert",
            "silenceSubject",
            "startAt",
            "nextStep",
            "matter",
            "matterId");

    private Calls() {}

    static List<String> passing(Diagram diagram) {
        return diagram.all(CallActivity.class).stream()
                .filter(call -> {
                    var ins = call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list();
                    var targets = ins.stream()
                            .map(CamundaIn::getCamundaTarget)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet());
                    return !targets.containsAll(Set.of("entryId", "handle"))
                            || ins.stream().allMatch(in -> in.getCamundaBusinessKey() == null)
                            || call.getCalledElement().equals("national-clearance")
                                    && !targets.containsAll(Set.of("act", "actSubjectId", "state"));
                })
                .map(CallActivity::getId)
                .toList();
    }

    static List<String> missing(Diagram diagram) {
        var known = Diagram.all().stream().map(each -> each.process().getId()).collect(Collectors.toSet());
        return diagram.all(CallActivity.class).stream()
                .filter(call -> !Files.exists(Diagram.FOLDER.resolve(call.getCalledElement() + ".bpmn")))
                .map(CallActivity::getId)
                .toList();
    }

    static List<String> variables(Diagram diagram) {
        return Stream.of(
                        diagram.all(CamundaIn.class).stream()
                                .flatMap(in -> Stream.of(in.getCamundaSource(), in.getCamundaTarget())),
                        diagram.all(CamundaOut.class).stream()
                                .flatMap(out -> Stream.of(out.getCamundaSource(), out.getCamundaTarget())),
                        diagram.all(CamundaOutputParameter.class).stream().map(out -> out.getCamundaName()),
                        diagram.all(MultiInstanceLoopCharacteristics.class).stream()
                                .map(loop -> loop.getCamundaElementVariable()))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .filter(name -> !IDS.contains(name) && !name.matches("[a-z][A-Za-z]+Outcome"))
                .toList();
    }

    static List<String> messages(Diagram diagram) {
        var awaited = diagram.all(MessageEventDefinition.class).stream()
                .map(MessageEventDefinition::getMessage)
                .collect(Collectors.toSet());
        return diagram.all(Message.class).stream()
                .filter(message -> !message.getName().matches("[a-z]+\\.[a-z][A-Za-z]+") || !awaited.contains(message))
                .map(Message::getId)
                .toList();
    }
}

package org.riskcatalog.processes.conventions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.riskcatalog.processes.Diagram;

/** What things are called. */
final class Names {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"),
            Map.entry("boundaryEvent", "event"),
            Map.entry("intermediateCatchEvent", "event"),
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"),
            Map.entry("sequenceFlow", "flow"));

    /** Letters only: what a modeler generates has digits. */
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z]+");

    private Names() {}

    /** The file is named as the process, in kebab case; the procedure gives one of them a name of one word, conciliation. */
    static List<String> file(Diagram diagram) {
        var id = diagram.process().getId();
        return diagram.file().equals(id + ".bpmn") && id.matches("[a-z]+(-[a-z]+)*") ? List.of() : List.of(id);
    }

    static List<String> ids(Diagram diagram) {
        return diagram.all(FlowElement.class).stream()
                .filter(element -> {
                    var prefix = PREFIXES.get(element.getElementType().getTypeName());
                    var parts = element.getId().split("_", 2);
                    return parts.length < 2
                            || !parts[0].equals(prefix)
                            || !CAMEL.matcher(parts[1]).matches();
                })
                .map(FlowElement::getId)
                .toList();
    }

    /** "Check admissibility": capital, at least two words, no noun in -ing or -tion for the verb. */
    static List<String> tasks(Diagram diagram) {
        return diagram.all(Activity.class).stream()
                .filter(activity -> !(activity instanceof SubProcess))
                .filter(activity ->
                        !String.valueOf(activity.getName()).matches("(?!\\w+(ing|tion|ment) )[A-Z][a-z]+( [\\w-]+)+"))
                .map(Activity::getId)
                .toList();
    }

    static List<String> events(Diagram diagram) {
        return diagram.all(Event.class).stream()
                .filter(event -> !String.valueOf(event.getName()).matches("[A-Z][a-z]+( [A-Za-z]+)+"))
                .map(Event::getId)
                .toList();
    }

    /** Id, name and form agree; the clearance's four forms are named by the act. */
    static List<String> userTasks(Diagram diagram) {
        return diagram.all(UserTask.class).stream()
                .filter(task -> {
                    var words = task.getName().toLowerCase().split(" ");
                    var form = String.join("-", words);
                    var key = String.valueOf(task.getCamundaFormKey());
                    return !task.getId().equals("userTask_" + camel(words))
                            || !(key.matches("[a-z]+/" + form) || clearance(key, words));
                })
                .map(UserTask::getId)
                .toList();
    }

    private static boolean clearance(String key, String[] words) {
        return Stream.of(words).anyMatch(word -> key.equals("${act}/" + word));
    }

    private static String camel(String[] words) {
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}

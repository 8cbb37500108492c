package org.riskcatalog.engine.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.riskcatalog.desk.TaskForms;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Holds diagrams against the code: forms, delegates, called processes, both ways. */
@Component
class ProcessFit {

    private static final String ACT = "${act}/";

    private final DiagramBeans beans;
    private final TaskForms forms;

    ProcessFit(BeanFactory factory, TaskForms forms) {
        this.beans = new DiagramBeans(factory);
        this.forms = forms;
    }

    /**
     * @param diagrams those to deploy, by what a fault calls them
     * @param running those of older versions that still have cases; they need not use every form
     * @throws ProcessDoesNotFit with every fault found
     */
    void check(Map<String, BpmnModelInstance> diagrams, Map<String, BpmnModelInstance> running) {
        List<String> faults = new ArrayList<>();
        var used = hold(diagrams, diagrams, faults);
        forms.keys().stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> faults.add("form " + key + ": no user task has this form key"));
        hold(running, diagrams, faults);
        if (!faults.isEmpty()) {
            throw new ProcessDoesNotFit(faults);
        }
    }

    /** Calls lead to what is deployed now, whatever version the caller has. */
    private Set<String> hold(
            Map<String, BpmnModelInstance> models, Map<String, BpmnModelInstance> called, List<String> faults) {
        var ids = called.values().stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        var acts = acts(models);
        Set<String> used = new TreeSet<>();
        models.forEach((name, model) -> {
            delegates(name, model, faults);
            calls(name, model, ids, faults);
            used.addAll(forms(name, model, acts, faults));
        });
        return used;
    }

    private void delegates(String file, BpmnModelInstance model, List<String> faults) {
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> delegate(file, task, task.getCamundaDelegateExpression(), faults));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> delegate(file, task, task.getCamundaDelegateExpression(), faults));
    }

    private void delegate(String file, BaseElement task, String expression, List<String> faults) {
        if (expression == null || !expression.matches("\\$\\{\\w+}")) {
            faults.add(fault(file, task, "has no delegate expression"));
        } else if (!beans.containsKey(expression.substring(2, expression.length() - 1))) {
            faults.add(fault(file, task, "no delegate " + expression));
        }
    }

    private static void calls(String file, BpmnModelInstance model, Set<String> ids, List<String> faults) {
        model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> !ids.contains(call.getCalledElement()))
                .forEach(call -> faults.add(fault(file, call, "no process " + call.getCalledElement())));
    }

    private Set<String> forms(String file, BpmnModelInstance model, Set<String> acts, List<String> faults) {
        Set<String> keys = new TreeSet<>();
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var key = task.getCamundaFormKey();
            if (key == null) {
                faults.add(fault(file, task, "has no form key"));
                continue;
            }
            var meant = key.startsWith(ACT)
                    ? acts.stream()
                            .map(act -> act + key.substring(ACT.length() - 1))
                            .toList()
                    : List.of(key);
            keys.addAll(meant);
            meant.stream()
                    .filter(word -> !forms.has(word))
                    .forEach(word -> faults.add(fault(file, task, "no form " + word)));
        }
        return keys;
    }

    /** The literals that call activities pass as {@code act}. */
    private static Set<String> acts(Map<String, BpmnModelInstance> models) {
        return models.values().stream()
                .flatMap(model -> model.getModelElementsByType(CamundaIn.class).stream())
                .filter(in -> "act".equals(in.getCamundaTarget()) && in.getCamundaSourceExpression() != null)
                .map(in -> in.getCamundaSourceExpression().replaceAll("[${}'\"\\s]", ""))
                .collect(Collectors.toSet());
    }

    private static String fault(String file, BaseElement element, String missing) {
        return "%s, %s: %s".formatted(file, element.getId(), missing);
    }
}

package org.riskcatalog.measures.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.desk.forms.TaskStrips;
import org.riskcatalog.measures.CommitmentProgress;
import org.riskcatalog.measures.Measures;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;

/** Strips of the tasks of measures: a delegation's task is about the measure of its clearance, others name the measure itself. */
@Component
class MeasureTaskStrips implements TaskStrips {

    private final Measures measures;
    private final CommitmentProgress clearances;
    private final MeasureStrips strips;

    MeasureTaskStrips(Measures measures, CommitmentProgress clearances, MeasureStrips strips) {
        this.measures = measures;
        this.clearances = clearances;
        this.strips = strips;
    }

    @Override
    public Map<TaskId, Strip> of(Collection<ListedTask> tasks, Actor reader) {
        var own = tasks.stream()
                .map(ListedTask::task)
                .filter(task -> task.room().equals("measures"))
                .toList();
        if (own.isEmpty()) {
            return Map.of();
        }
        var measureOf = measureOf(own);
        List<MeasureStrips.Of> about = measures.findByIdIn(measureOf.values()).stream()
                .map(MeasureStrips.Of::of)
                .toList();
        var byMeasure = strips.of(about, reader);
        Map<TaskId, Strip> found = new HashMap<>();
        own.stream()
                .filter(task -> byMeasure.containsKey(measureOf.get(task.subject())))
                .forEach(task -> found.put(task.id(), byMeasure.get(measureOf.get(task.subject()))));
        return found;
    }

    /** By subject of the task. */
    Map<UUID, UUID> measureOf(Collection<OpenTask> tasks) {
        var subjects = tasks.stream().map(OpenTask::subject).collect(Collectors.toSet());
        Map<UUID, UUID> found = new HashMap<>(clearances.measuresOf(subjects));
        subjects.forEach(subject -> found.putIfAbsent(subject, subject));
        return found;
    }
}

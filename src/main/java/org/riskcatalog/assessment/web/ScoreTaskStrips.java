package org.riskcatalog.assessment.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riskcatalog.desk.forms.TaskStrips;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.workflow.ListedTask;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskId;
import org.springframework.stereotype.Component;

/** Strips of the tasks of scoring: each belongs to the last round of its entry. */
@Component
class ScoreTaskStrips implements TaskStrips {

    private final ReadScores read;
    private final ScoreStrip strip;

    ScoreTaskStrips(ReadScores read, ScoreStrip strip) {
        this.read = read;
        this.strip = strip;
    }

    @Override
    public Map<TaskId, Strip> of(Collection<ListedTask> tasks, Actor reader) {
        var own = tasks.stream()
                .map(ListedTask::task)
                .filter(task -> task.room().equals("assessment"))
                .toList();
        Map<UUID, ReadRound> byEntry =
                read.lastOf(own.stream().map(OpenTask::entry).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(one -> one.round().entryId(), Function.identity()));
        Map<TaskId, Strip> strips = new HashMap<>();
        own.stream()
                .filter(task -> byEntry.containsKey(task.entry()))
                .forEach(task ->
                        strip.of(byEntry.get(task.entry()), reader).ifPresent(shown -> strips.put(task.id(), shown)));
        return strips;
    }
}

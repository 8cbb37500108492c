package org.riskcatalog.measures.web;

import java.util.List;
import java.util.UUID;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;

/** What a reader is asked to do about measures of an entry: answer a call, name a lead, propose silence, record an outcome. */
@Component
class OwnTasks {

    private final TaskInbox inbox;
    private final MeasureTaskStrips subjects;
    private final Silences silences;

    OwnTasks(TaskInbox inbox, MeasureTaskStrips subjects, Silences silences) {
        this.inbox = inbox;
        this.subjects = subjects;
        this.silences = silences;
    }

    List<OpenTask> about(Measure measure, Actor reader) {
        var own = ofEntry(measure.entryId(), reader);
        var measureOf = subjects.measureOf(own);
        var silence = silences.latest(measure.entryId(), measure.id()).map(Silence::id);
        return own.stream()
                .filter(task -> measure.id().equals(measureOf.get(task.subject()))
                        || silence.filter(task.subject()::equals).isPresent())
                .toList();
    }

    /** Of all rooms; the reader may do them now. */
    List<OpenTask> ofEntry(UUID entry, Actor reader) {
        return inbox.ofEntry(entry, reader);
    }
}

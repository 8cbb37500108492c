package org.riskcatalog.desk.tasks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.desk.answers.Drafts;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a half-finished answer as it was typed, for those who may do the task. */
@Component
class KeepDraft {

    /** Longer than any form of the catalog filled to its bounds. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final TaskInbox inbox;
    private final Waiting waiting;
    private final Drafts drafts;
    private final Clock clock;

    KeepDraft(TaskInbox inbox, Waiting waiting, Drafts drafts, Clock clock) {
        this.inbox = inbox;
        this.waiting = waiting;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param seen version of the draft that its author saw, 0 for none
     * @return the version that is kept now
     * @throws DraftChanged if somebody else of the same side saved meanwhile
     */
    @Transactional
    public int keep(TaskId id, Actor actor, ObjectNode answers, int seen) {
        var task = waiting.held(id, actor);
        if (answers.toString().length() > MOST_CHARACTERS) {
            throw Refusal.of("desk.fault.too-long");
        }
        var now = clock.instant();
        drafts.of(task, actor)
                .filter(draft -> draft.missedBy(actor.person(), seen))
                .ifPresent(theirs -> {
                    throw new DraftChanged(theirs);
                });
        var version = drafts.keep(task, actor, answers, now);
        inbox.worked(id, actor.person(), now);
        waiting.form(task.formKey()).kept(task, actor);
        return version;
    }
}

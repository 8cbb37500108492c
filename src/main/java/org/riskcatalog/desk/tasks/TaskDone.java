package org.riskcatalog.desk.tasks;

import org.riskcatalog.workflow.FinishedTask;

/** The task waits no longer: a colleague answered it, or the procedure ended it. Answered as 409 with who and when. */
class TaskDone extends RuntimeException {

    private final transient FinishedTask finished;

    TaskDone(FinishedTask finished) {
        super("done at " + finished.finishedAt());
        this.finished = finished;
    }

    FinishedTask finished() {
        return finished;
    }
}

package org.riskcatalog.engine.memberreview;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.riskcatalog.engine.CaseVariables;
import org.riskcatalog.engine.inbox.InboxDeadlines;
import org.riskcatalog.review.ExtensionRequested;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A head got a review extended: its timers and the due dates of its tasks move with its closing instant. */
@Component
class ReviewTimers {

    private static final List<String> REMINDERS = List.of("event_firstReminderDue", "event_lastReminderDue");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final InboxDeadlines inbox;
    private final ObjectProvider<DeadlineSource> sources;

    ReviewTimers(
            RuntimeService runtime,
            ManagementService management,
            InboxDeadlines inbox,
            ObjectProvider<DeadlineSource> sources) {
        this.runtime = runtime;
        this.management = management;
        this.inbox = inbox;
        this.sources = sources;
    }

    @EventListener
    void on(ExtensionRequested event) {
        var review = runtime.createProcessInstanceQuery()
                .processDefinitionKey("member-review")
                .variableValueEquals(CaseVariables.SUBJECT, event.consultation().toString())
                .singleResult();
        move(review, "event_reviewDeadlinePassed", event.until());
        var reminders = sources.stream()
                .flatMap(source -> source.reminders(event.consultation()).stream())
                .toList();
        for (int i = 0; i < Math.min(REMINDERS.size(), reminders.size()); i++) {
            move(review, REMINDERS.get(i), reminders.get(i));
        }
        inbox.moved(event.entry(), "review", event.from(), event.until());
    }

    /** A reminder that went out already has no timer any more. */
    private void move(ProcessInstance review, String timer, Instant to) {
        management
                .createJobQuery()
                .processInstanceId(review.getId())
                .activityId(timer)
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(to)));
    }
}

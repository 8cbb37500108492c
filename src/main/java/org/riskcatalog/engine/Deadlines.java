package org.riskcatalog.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a timer or a due date of a diagram names: the rooms know the instants. */
@Component("deadlines")
public class Deadlines {

    /** A timer without a deadline lies beyond every case; the diagrams have no timer that may be missing. */
    private static final Duration NEVER = Duration.ofDays(365L * 50);

    private static final Duration HORIZON = Duration.ofDays(365L * 40);

    private final ObjectProvider<DeadlineSource> sources;
    private final Clock clock;

    Deadlines(ObjectProvider<DeadlineSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Whatever is due after this instant stands for no deadline. */
    public static Instant horizon(Instant now) {
        return now.plus(HORIZON);
    }

    public Date admissibility(DelegateExecution execution) {
        return required("admissibility", execution);
    }

    /** When a returned proposal lapses. */
    public Date lapse(DelegateExecution execution) {
        return required("lapse", execution);
    }

    public Date appeal(DelegateExecution execution) {
        return required("appeal", execution);
    }

    /** Until when a co-sponsor may take over what is withdrawn. */
    public Date takeOver(DelegateExecution execution) {
        return required("takeOver", execution);
    }

    /** The delegation's own deadline; a delegation that set none has none. */
    public Date internal(DelegateExecution execution) {
        return optional("internal", execution);
    }

    /** The outer deadline as the delegation's tasks show it; a proposal has none. */
    public Date outer(DelegateExecution execution) {
        return optional("outer", execution);
    }

    /** Until when a task of a delegation is due: its own deadline if it set one, else the outer one. */
    public Date clearance(DelegateExecution execution) {
        var subject = CaseVariables.subject(execution);
        return find("internal", subject) == null ? outer(execution) : internal(execution);
    }

    public Date review(DelegateExecution execution) {
        return required("review", execution);
    }

    public Date hold(DelegateExecution execution) {
        return required("hold", execution);
    }

    public Date answers(DelegateExecution execution) {
        return required("answers", execution);
    }

    public Date scoring(DelegateExecution execution) {
        return required("scoring", execution);
    }

    public Date call(DelegateExecution execution) {
        return required("call", execution);
    }

    public Date goodOffices(DelegateExecution execution) {
        return required("goodOffices", execution);
    }

    /** Until when a drafting group may propose a text. */
    public Date drafting(DelegateExecution execution) {
        return required("drafting", execution);
    }

    public Date useWindow(DelegateExecution execution) {
        return required("useWindow", execution);
    }

    public Date silence(DelegateExecution execution) {
        return required("silence", execution);
    }

    public Date rotation(DelegateExecution execution) {
        return required("rotation", execution);
    }

    public Date chairConfirmation(DelegateExecution execution) {
        return required("chairConfirmation", execution);
    }

    /** When the meeting begins on whose agenda the item stands. */
    public Date meeting(DelegateExecution execution) {
        return required("meeting", execution);
    }

    public Date firstReminder(DelegateExecution execution) {
        return reminder(execution, 0);
    }

    public Date lastReminder(DelegateExecution execution) {
        return reminder(execution, 1);
    }

    public Date silenceFirstReminder(DelegateExecution execution) {
        return reminder(execution, 0);
    }

    public Date silenceLastReminder(DelegateExecution execution) {
        return reminder(execution, 1);
    }

    private Date reminder(DelegateExecution execution, int position) {
        var reminders = sources.stream()
                .map(source -> source.reminders(CaseVariables.subject(execution)))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        return Date.from(position < reminders.size() ? reminders.get(position) : never());
    }

    private Date required(String word, DelegateExecution execution) {
        var subject = CaseVariables.subject(execution);
        var deadline = find(word, subject);
        if (deadline == null) {
            throw new IllegalStateException("no deadline '" + word + "' for " + subject);
        }
        return Date.from(deadline);
    }

    /** Beyond every case where the subject has no such deadline. */
    private Date optional(String word, DelegateExecution execution) {
        var deadline = find(word, CaseVariables.subject(execution));
        return Date.from(deadline == null ? never() : deadline);
    }

    private @Nullable Instant find(String word, UUID subject) {
        return sources.stream()
                .flatMap(source -> source.deadline(word, subject).stream())
                .findFirst()
                .orElse(null);
    }

    private Instant never() {
        return clock.instant().plus(NEVER);
    }
}

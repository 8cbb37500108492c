package org.riskcatalog.monitoring;

import java.util.Map;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.ReceivedActs;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.workflow.CaseControl;
import org.riskcatalog.workflow.CaseMonitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an administrator does to a case is an act like any other: received, carried out once, on record. */
@Component
class AttendCase {

    private final Acts acts;
    private final ReceivedActs received;
    private final CaseMonitor monitor;
    private final CaseControl control;
    private final RiskEntries entries;
    private final ApplicationEventPublisher events;

    AttendCase(
            Acts acts,
            ReceivedActs received,
            CaseMonitor monitor,
            CaseControl control,
            RiskEntries entries,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.received = received;
        this.monitor = monitor;
        this.control = control;
        this.entries = entries;
        this.events = events;
    }

    /** @throws NotThere if nothing failed by that id, unless it was tried again by this very act */
    void retry(String id, Actor administrator, String key) {
        var failed = monitor.incident(id).filter(CaseMonitor.Incident::canRetry);
        if (failed.isPresent()) {
            retry(failed.get(), administrator, key);
        } else if (received.byKey(administrator, key).isEmpty()) {
            throw new NotThere();
        }
    }

    private void retry(CaseMonitor.Incident incident, Actor administrator, String key) {
        attend(
                CaseAttended.retried(incident.what()),
                incident.id(),
                incident.handle(),
                administrator,
                key,
                () -> control.retry(incident.id(), administrator.username()));
    }

    void suspend(String handle, Actor administrator, String key) {
        attend(
                CaseAttended.SUSPENDED,
                handle,
                handle,
                administrator,
                key,
                () -> control.suspend(handle, administrator.username()));
    }

    void activate(String handle, Actor administrator, String key) {
        attend(
                CaseAttended.ACTIVATED,
                handle,
                handle,
                administrator,
                key,
                () -> control.activate(handle, administrator.username()));
    }

    private void attend(String word, String what, String handle, Actor administrator, String key, Runnable command) {
        var entry = entries.findByHandle(handle).orElseThrow(NotThere::new);
        acts.carryOut(
                "monitoring/" + word,
                administrator.acting(Role.ADMIN.group()),
                key,
                Map.of("what", what),
                entry.id(),
                act -> {
                    if (!administrator.is(Role.ADMIN)) {
                        throw Refusal.of("monitoring.fault.not-administrator");
                    }
                    command.run();
                    return told(entry, word);
                });
    }

    private String told(RiskEntry entry, String word) {
        events.publishEvent(new CaseAttended(entry.id(), entry.handle(), word));
        return entry.handle();
    }
}

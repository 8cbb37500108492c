package org.riskcatalog.engine.incidents;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.riskcatalog.notices.NoticeNotDelivered;
import org.riskcatalog.notices.NoticeTriedAgain;
import org.riskcatalog.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A notice that was not delivered is an incident of the case that it is about, as long as the case runs. */
@Component
class NoticeIncidents implements TriedAgain {

    private static final String INCIDENT = "undeliveredNotice";

    private final CaseIncidents incidents;
    private final RuntimeService cases;
    private final Notices notices;

    NoticeIncidents(CaseIncidents incidents, RuntimeService cases, Notices notices) {
        this.incidents = incidents;
        this.cases = cases;
        this.notices = notices;
    }

    /** Says by mandate who was not told: a text or a name of the entry has no place in the engine. */
    @EventListener
    void on(NoticeNotDelivered event) {
        if (event.handle() == null) {
            return;
        }
        var failure = String.join(", ", event.toldAs()) + ": " + event.failure();
        cases.createProcessInstanceQuery()
                .processInstanceBusinessKey(event.handle())
                .rootProcessInstances()
                .list()
                .forEach(one ->
                        incidents.open(INCIDENT, one.getId(), event.notice().toString(), failure));
    }

    @EventListener
    void on(NoticeTriedAgain event) {
        incidents.close(INCIDENT, event.notice().toString());
    }

    @Override
    public String incidentType() {
        return INCIDENT;
    }

    @Override
    public void again(String notice) {
        notices.find(UUID.fromString(notice)).ifPresent(notices::sendAgain);
    }
}

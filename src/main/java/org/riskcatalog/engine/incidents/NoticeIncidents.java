package org.riskcatalog.engine.incidents;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.notices.Delivery;
import org.riskcatalog.notices.NoticeNotDelivered;
import org.riskcatalog.notices.NoticeTriedAgain;
import org.riskcatalog.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A notice that was not delivered is an incident of the case that it is about, as long as the case runs. */
@Component
class NoticeIncidents implements TriedAgain {

    private static final String INCIDENT = "undeliveredNotice";
    private static final int MOST = 200;

    private final CaseIncidents incidents;
    private final RuntimeService cases;
    private final Notices notices;

    NoticeIncidents(CaseIncidents incidents, RuntimeService cases, Notices notices) {
        this.incidents = incidents;
        this.cases = cases;
        this.notices = notices;
    }

    @EventListener
    void on(NoticeNotDelivered event) {
        open(event.notice(), event.handle(), event.toldAs(), event.failure());
    }

    /** An incident ends with the step at which it was opened; the notice is still not delivered when the case has gone on. */
    @Scheduled(fixedDelay = 15_000)
    void reopen() {
        notices.all(Delivery.FAILED, 0, MOST)
                .forEach(notice -> open(
                        notice.id(),
                        notice.handle(),
                        notice.toldAs(),
                        Objects.requireNonNullElse(notice.answer(), "")));
    }

    /** Says by mandate who was not told: a text or a name of the entry has no place in the engine. */
    private void open(UUID notice, @Nullable String handle, List<String> toldAs, String answer) {
        if (handle != null) {
            cases.createProcessInstanceQuery()
                    .processInstanceBusinessKey(handle)
                    .rootProcessInstances()
                    .list()
                    .forEach(one -> incidents.open(
                            INCIDENT, one.getId(), notice.toString(), String.join(", ", toldAs) + ": " + answer));
        }
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

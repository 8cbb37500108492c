package org.riskcatalog.adoption.meeting;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A meeting that is over has no event of its own, and what is only to be announced has no case: so it is looked every minute for what
 * was not announced, and it comes before the next meeting.
 */
@Component
class BringForward {

    private final PlaceItems agendas;

    BringForward(PlaceItems agendas) {
        this.agendas = agendas;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void run() {
        agendas.bringForward();
    }
}

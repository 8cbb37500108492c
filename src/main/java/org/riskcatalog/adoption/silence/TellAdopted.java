package org.riskcatalog.adoption.silence;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Right after unbroken expiry all are told that the text is adopted. */
@Component
public class TellAdopted {

    private final Silences silences;
    private final ApplicationEventPublisher events;

    TellAdopted(Silences silences, ApplicationEventPublisher events) {
        this.silences = silences;
        this.events = events;
    }

    @Transactional
    public void tell(UUID id) {
        var silence = silences.get(id);
        events.publishEvent(new AdoptionTold(About.of(silence), silence.expiresAt()));
    }
}

package org.riskcatalog.review;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before a review closes: tells the delegations without a reply, and heads whose signature alone is missing. */
@Component
public class RemindStates {

    private final Consultations consultations;
    private final AskedStates asked;
    private final ApplicationEventPublisher events;

    RemindStates(Consultations consultations, AskedStates asked, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.asked = asked;
        this.events = events;
    }

    @Transactional
    public void remind(UUID id) {
        var consultation = consultations.get(id);
        var awaited = asked.replies(id).stream()
                .filter(reply -> reply.status().awaited())
                .toList();
        if (awaited.isEmpty()) {
            return;
        }
        events.publishEvent(new StatesReminded(
                consultation.entryId(),
                id,
                consultation.round(),
                awaited.stream().map(Reply::state).toList(),
                consultation.closesAt()));
        awaited.stream()
                .filter(reply -> reply.status() == ReplyStatus.VERIFIED)
                .forEach(reply -> events.publishEvent(new SignatureAwaited(
                        consultation.entryId(), id, consultation.round(), reply.state(), consultation.closesAt())));
    }
}

package org.riskcatalog.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Act;
import org.riskcatalog.web.view.Phrase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head takes a signed act back until the outer deadline; the earlier one stays on record. */
@Component
public class RecallAct {

    /** An act that can be taken back now. @param what how it is called, for example "Reply to the review, round 1" */
    public record Recallable(String word, UUID subject, Phrase what) {}

    private final NationalActs acts;
    private final Clearances clearances;
    private final ApplicationEventPublisher events;

    RecallAct(NationalActs acts, Clearances clearances, ApplicationEventPublisher events) {
        this.acts = acts;
        this.clearances = clearances;
        this.events = events;
    }

    /** What this State signed on the entry and may take back at this instant. */
    public List<Recallable> offered(UUID entry, String state, Instant at) {
        return acts.all().stream()
                .sorted(Comparator.comparing(NationalAct::word))
                .flatMap(act -> act.recallable(entry, state, at).stream()
                        .map(signed -> new Recallable(act.word(), signed.subject(), signed.what())))
                .toList();
    }

    /** @throws org.riskcatalog.acts.Refusal if it was received too late */
    @Transactional
    public void recall(Recallable signed, String state, Act act) {
        var room = acts.get(signed.word());
        room.recalled(signed.subject(), state, act);
        clearances.findByActAndSubjectAndStateOrderByOpenedAtDesc(signed.word(), signed.subject(), state).stream()
                .filter(clearance -> clearance.status() == Clearance.Status.SIGNED)
                .forEach(clearance -> {
                    clearance.recalled();
                    clearances.save(clearance);
                });
        events.publishEvent(new ActRecalled(room.entryOf(signed.subject()), signed.word(), signed.subject(), state));
    }
}

package org.riskcatalog.adoption.silence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before expiry, reminds the heads who have not opened the page of the silence. */
@Component
public class RemindHeads {

    private final Silences silences;
    private final Openings openings;
    private final ApplicationEventPublisher events;

    RemindHeads(Silences silences, Openings openings, ApplicationEventPublisher events) {
        this.silences = silences;
        this.openings = openings;
        this.events = events;
    }

    @Transactional
    public void remind(UUID id) {
        var silence = silences.get(id);
        var unopened = unopened(silence);
        if (silence.status().underSilence() && !unopened.isEmpty()) {
            events.publishEvent(new HeadsReminded(About.of(silence), unopened, silence.expiresAt()));
        }
    }

    private List<String> unopened(Silence silence) {
        var opened = openings.of(silence.id()).stream().map(Opening::state).collect(Collectors.toSet());
        return silence.electorate().stream()
                .filter(state -> !opened.contains(state))
                .toList();
    }
}

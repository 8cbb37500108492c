package org.riskcatalog.adoption;

import java.util.List;
import java.util.Optional;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.adoption.conciliation.Conciliation;
import org.riskcatalog.adoption.conciliation.Conciliations;
import org.riskcatalog.adoption.silence.LedOn;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.springframework.stereotype.Component;

/** A break has led on when the rule sent its text elsewhere than to conciliation, or when conciliation has led it on. */
@Component
class BreakLedOn implements LedOn {

    private static final String CODE = "adoption.break-led-on";

    private final BreakRoutes routes;
    private final Conciliations conciliations;
    private final Silences silences;

    BreakLedOn(BreakRoutes routes, Conciliations conciliations, Silences silences) {
        this.routes = routes;
        this.conciliations = conciliations;
        this.silences = silences;
    }

    @Override
    public Optional<Fault> from(Silence broken) {
        var text = broken.text();
        var next = silences.latest(text.entryId(), text.subjectId())
                .filter(latest -> !latest.id().equals(broken.id()));
        return ledOn(broken, next.isPresent()) ? Optional.of(sentence(next)) : Optional.empty();
    }

    private boolean ledOn(Silence broken, boolean underNewOne) {
        var entry = broken.text().entryId();
        return conciliations.findByEntryIdOrderByOpenedAt(entry).stream()
                .filter(one -> broken.id().equals(one.silenceId()))
                .reduce((earlier, later) -> later)
                .map(Conciliation::ledOn)
                .orElseGet(() -> underNewOne
                        || routes.of(entry).stream()
                                .filter(route -> route.silenceId().equals(broken.id()))
                                .anyMatch(route -> !route.outcome().equals("CONCILIATION")));
    }

    private static Fault sentence(Optional<Silence> next) {
        return next.filter(silence -> silence.status() == SilenceStatus.PROPOSED && silence.proposed())
                .map(proposed -> new Fault("", CODE + ".from", List.<Object>of(proposed.useClosesAt())))
                .orElseGet(() -> new Fault("", CODE, List.of()));
    }
}

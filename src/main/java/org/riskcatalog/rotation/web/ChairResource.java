package org.riskcatalog.rotation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.people.ChairHistory;
import org.riskcatalog.rotation.HandoverMatter;
import org.riskcatalog.rotation.RotationStatus;
import org.riskcatalog.web.view.Reader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chair as JSON: who holds it, the rotation that runs, and the same acts as on the page. */
@RestController
@RequestMapping("/api/chair")
class ChairResource {

    /** @param matters what was open; for both chairs and the secretariat */
    record RotationJson(
            String outgoing,
            String incoming,
            RotationStatus status,
            Instant startsAt,
            Instant confirmBy,
            @Nullable String note,
            List<HandoverMatter> matters) {}

    record ChairJson(String state, Instant since, @Nullable RotationJson rotation, List<ChairHistory.Held> history) {}

    private final ShownChair chair;
    private final ChairActs acts;
    private final Reader reader;

    ChairResource(ShownChair chair, ChairActs acts, Reader reader) {
        this.chair = chair;
        this.acts = acts;
        this.reader = reader;
    }

    @GetMapping
    ChairJson chair() {
        var shown = chair.to(actor());
        var running = shown.running();
        return new ChairJson(shown.state(), shown.since(), running == null ? null : rotation(running), shown.history());
    }

    @PostMapping("/plan")
    ChairJson plan(@RequestBody ChairActs.Plan plan, @RequestHeader("Idempotency-Key") String key) {
        acts.plan(plan.incoming(), plan.day(), actor(), key);
        return chair();
    }

    @PostMapping("/cancel")
    ChairJson cancel(@RequestHeader("Idempotency-Key") String key) {
        acts.cancel(actor(), key);
        return chair();
    }

    @PostMapping("/note")
    ChairJson note(@RequestBody ChairActs.Note note, @RequestHeader("Idempotency-Key") String key) {
        acts.note(note.note(), actor(), key);
        return chair();
    }

    @PostMapping("/confirm")
    ChairJson confirm(@RequestHeader("Idempotency-Key") String key) {
        acts.confirm(actor(), key);
        return chair();
    }

    private static RotationJson rotation(ShownChair.Shown shown) {
        var rotation = shown.rotation();
        return new RotationJson(
                rotation.outgoing(),
                rotation.incoming(),
                rotation.status(),
                rotation.startsAt(),
                rotation.confirmBy(),
                shown.detailed() ? rotation.note() : null,
                shown.matters());
    }

    private Actor actor() {
        return reader.actor().orElseThrow(NotThere::new);
    }
}

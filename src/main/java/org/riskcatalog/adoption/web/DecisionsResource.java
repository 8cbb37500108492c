package org.riskcatalog.adoption.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.adoption.decision.DecisionList;
import org.riskcatalog.adoption.decision.ListedDecision;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Decision records as data. A single record is its canonical JSON (RFC 8785): SHA-256 of the body is its checksum. Observers and
 * administrators get it without the positions of States, and with the checksum of the whole.
 */
@RestController
class DecisionsResource {

    /** One page of the list. */
    record Listed(List<ListedDecision> items, long total, int page, int size) {}

    private final DecisionList list;
    private final IssuedDecisions issued;
    private final Actors actors;

    DecisionsResource(DecisionList list, IssuedDecisions issued, Actors actors) {
        this.list = list;
        this.issued = issued;
        this.actors = actors;
    }

    @GetMapping("/api/decisions")
    Listed list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "-number") String sort,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(200) int size) {
        var found = list.find(new DecisionList.Query(q.strip(), sort, page, size), actor());
        return new Listed(found.items(), found.total(), page, size);
    }

    /** The checksum is also the entity tag of the whole; what is left without positions has another. */
    @GetMapping(path = "/api/decisions/{*number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> decision(@PathVariable String number) {
        var reader = actor();
        var decision = issued.at(number, reader);
        var checksum = Objects.requireNonNull(decision.contentChecksum());
        return ResponseEntity.ok()
                .eTag(issued.seesPositions(decision, reader) ? checksum : checksum + "-without-positions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(issued.data(decision, reader));
    }

    private Actor actor() {
        return actors.current().orElseThrow(NotThere::new);
    }
}

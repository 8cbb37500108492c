package org.riskcatalog.proposal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Starts a draft. */
@RestController
class ProposalsResource {

    /** The handle of the new draft, and its first tasks as far as the caller may do them. */
    record Opened(String handle, List<String> tasks) {}

    private final OpenDraftAct drafts;
    private final RiskEntries entries;
    private final TaskInbox inbox;
    private final Actors actors;

    ProposalsResource(OpenDraftAct drafts, RiskEntries entries, TaskInbox inbox, Actors actors) {
        this.drafts = drafts;
        this.entries = entries;
        this.inbox = inbox;
        this.actors = actors;
    }

    @PostMapping("/api/proposals")
    ResponseEntity<Opened> open(
            @RequestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @Valid @RequestBody NewProposal proposal,
            BindingResult faults)
            throws BindException {
        // Who may not open a draft is not told how to.
        var actor = actors.current().filter(Actor::national).orElseThrow(NotThere::new);
        if (faults.hasErrors()) {
            throw new BindException(faults);
        }
        var handle = drafts.open(proposal, actor, key).handle();
        var entry = entries.findByHandle(handle).orElseThrow(NotThere::new);
        var tasks = inbox.ofEntry(entry.id()).stream()
                .map(OpenTask::id)
                .filter(id -> inbox.open(id, actor).isPresent())
                .map(id -> id.value())
                .toList();
        return ResponseEntity.created(URI.create("/api/entries/" + handle)).body(new Opened(handle, tasks));
    }
}

package org.riskcatalog.desk.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.ReceivedActs;
import org.riskcatalog.desk.forms.OneStepAct;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Actors;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.workflow.TaskId;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody takes home after an act; only who acted finds it. */
@Controller
class ReceiptPage {

    private static final Pattern TASK = Pattern.compile("task:([^/]+)/.*");

    private final Actors actors;
    private final ReceivedActs received;
    private final TaskInbox inbox;
    private final TaskWords words;
    private final List<OneStepAct<?>> acts;

    ReceiptPage(Actors actors, ReceivedActs received, TaskInbox inbox, TaskWords words, List<OneStepAct<?>> acts) {
        this.actors = actors;
        this.received = received;
        this.inbox = inbox;
        this.words = words;
        this.acts = List.copyOf(acts);
    }

    @GetMapping("/receipts/{act}")
    String show(@PathVariable String act, Model model) {
        var actor = actors.current().orElseThrow(NotThere::new);
        var receipt = received.receipt(id(act), actor).orElseThrow(NotThere::new);
        model.addAttribute("receipt", receipt);
        model.addAttribute("what", what(receipt.type(), actor).orElse(null));
        return "tasks/receipt";
    }

    /** What was done, in words; empty for an act that is neither a task nor a step of an entry. */
    private Optional<Phrase> what(String type, Actor actor) {
        var task = TASK.matcher(type);
        if (task.matches()) {
            return inbox.finished(new TaskId(task.group(1)), actor).map(finished -> words.title(finished.task()));
        }
        return acts.stream()
                .filter(act -> type.equals("act:" + act.word()))
                .findFirst()
                .map(act -> Phrase.of(act.room() + "." + act.word() + ".title"));
    }

    private static UUID id(String act) {
        try {
            return UUID.fromString(act);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }
}

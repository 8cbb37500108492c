package org.riskcatalog.desk;

import java.util.UUID;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.ReceivedActs;
import org.riskcatalog.members.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody takes home after an act; only who acted finds it. */
@Controller
class ReceiptPage {

    private final Actors actors;
    private final ReceivedActs received;

    ReceiptPage(Actors actors, ReceivedActs received) {
        this.actors = actors;
        this.received = received;
    }

    @GetMapping("/receipts/{act}")
    String show(@PathVariable String act, Model model) {
        var actor = actors.current().orElseThrow(NotThere::new);
        model.addAttribute("receipt", received.receipt(id(act), actor).orElseThrow(NotThere::new));
        return "tasks/receipt";
    }

    private static UUID id(String act) {
        try {
            return UUID.fromString(act);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }
}

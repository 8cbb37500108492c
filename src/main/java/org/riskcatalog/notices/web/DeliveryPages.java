package org.riskcatalog.notices.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.notices.Delivery;
import org.riskcatalog.notices.Notice;
import org.riskcatalog.notices.Notices;
import org.riskcatalog.web.view.Page;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether notices arrived; for administrators, who may have one sent again and read none. */
@Controller
class DeliveryPages {

    private static final int SIZE = 50;

    private final Notices notices;
    private final NoticeSentences sentences;
    private final Acts acts;
    private final Reader reader;

    DeliveryPages(Notices notices, NoticeSentences sentences, Acts acts, Reader reader) {
        this.notices = notices;
        this.sentences = sentences;
        this.acts = acts;
        this.reader = reader;
    }

    @GetMapping("/administration/notices")
    String all(
            @RequestParam(defaultValue = "") String delivery, @RequestParam(defaultValue = "0") int page, Model model) {
        administrator();
        var state = Delivery.named(delivery);
        int number = Math.max(0, Math.min(page, 100_000));
        model.addAttribute("notices", found(state, number));
        model.addAttribute("delivery", state);
        model.addAttribute("deliveries", Delivery.values());
        model.addAttribute("mailed", notices.mailed());
        return "pages/notices/all";
    }

    private Page<NoticeSentences.Told> found(@Nullable Delivery state, int number) {
        var rows = notices.all(state, number * SIZE, SIZE).stream()
                .map(sentences::told)
                .toList();
        return new Page<>(rows, number, SIZE, notices.count(state));
    }

    @GetMapping("/administration/notices/{id}/again")
    String ask(@PathVariable UUID id, Model model) {
        administrator();
        var notice = mailed(id);
        model.addAttribute("notice", sentences.told(notice));
        model.addAttribute("sent", notice.delivery() == Delivery.SENT);
        model.addAttribute("reachable", notices.reachable(notice));
        model.addAttribute("tries", notices.tries());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/notices/again";
    }

    @PostMapping("/administration/notices/{id}/again")
    String again(@PathVariable UUID id, @RequestParam String key) {
        var administrator = administrator();
        var notice = mailed(id);
        acts.carryOut("notices/again", administrator, key, Map.of("notice", id), notice.entry(), act -> {
            // It may have been sent since the page was opened: then there is nothing to do.
            if (notice.delivery() != Delivery.SENT) {
                notices.sendAgain(notice);
            }
            return notice.handle();
        });
        return "redirect:/administration/notices";
    }

    private Notice mailed(UUID id) {
        return notices.find(id).filter(notice -> notices.mailed()).orElseThrow(NotThere::new);
    }

    private Actor administrator() {
        return reader.actor()
                .filter(actor -> actor.is(Role.ADMIN))
                .map(actor -> actor.acting(Role.ADMIN.group()))
                .orElseThrow(NotThere::new);
    }
}

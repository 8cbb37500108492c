package org.riskcatalog.monitoring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.riskcatalog.notices.Notices;
import org.riskcatalog.web.view.Reader;
import org.riskcatalog.workflow.CaseMonitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's page, and the confirmations of what can be done from it. */
@Controller
class MonitoringPages {

    private static final int LISTED = 50;

    private final Overview overview;
    private final CaseMonitor monitor;
    private final Notices notices;
    private final AttendCase attend;
    private final Reader reader;

    MonitoringPages(Overview overview, CaseMonitor monitor, Notices notices, AttendCase attend, Reader reader) {
        this.overview = overview;
        this.monitor = monitor;
        this.notices = notices;
        this.attend = attend;
        this.reader = reader;
    }

    @GetMapping("/administration")
    String overview(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "age") String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var actor = administrator();
        var standing = overview.standing();
        var incidents = monitor.incidents(LISTED);
        var timers = overview.timers();
        var query = new CaseQuery(q, status, sort);
        model.addAttribute("standing", standing);
        model.addAttribute(
                "open", standing.stream().mapToInt(OpenEntries.Standing::count).sum());
        model.addAttribute("query", query);
        model.addAttribute("cases", overview.cases(query, Math.max(0, Math.min(page, 100_000)), actor));
        model.addAttribute("incidents", incidents);
        model.addAttribute("failed", monitor.incidentCount());
        model.addAttribute("timers", timers);
        model.addAttribute("seen", overview.seen(handles(incidents, timers), actor));
        model.addAttribute("unheld", overview.unheld());
        model.addAttribute("mails", notices.undelivered(LISTED));
        model.addAttribute("undelivered", notices.countUndelivered());
        return "pages/monitoring/overview";
    }

    private static Set<String> handles(List<CaseMonitor.Incident> incidents, List<CaseMonitor.DueTimer> timers) {
        return Stream.concat(
                        incidents.stream().map(CaseMonitor.Incident::handle),
                        timers.stream().map(CaseMonitor.DueTimer::handle))
                .collect(Collectors.toSet());
    }

    @GetMapping("/administration/incidents/{id}/retry")
    String askRetry(@PathVariable String id, Model model) {
        administrator();
        var incident = incident(id);
        var word = "retry-" + incident.what().name().toLowerCase(Locale.ROOT);
        return ask(model, word, incident.handle(), "/administration/incidents/" + id + "/retry", incident.message());
    }

    @PostMapping("/administration/incidents/{id}/retry")
    String retry(@PathVariable String id, @RequestParam String key) {
        attend.retry(id, administrator(), key);
        return "redirect:/administration";
    }

    @GetMapping("/administration/cases/{handle}/suspend")
    String askSuspend(@PathVariable String handle, Model model) {
        administrator();
        return ask(model, "suspend", running(handle), "/administration/cases/" + handle + "/suspend", "");
    }

    @PostMapping("/administration/cases/{handle}/suspend")
    String suspend(@PathVariable String handle, @RequestParam String key) {
        attend.suspend(handle, administrator(), key);
        return "redirect:/administration";
    }

    @GetMapping("/administration/cases/{handle}/activate")
    String askActivate(@PathVariable String handle, Model model) {
        administrator();
        return ask(model, "activate", running(handle), "/administration/cases/" + handle + "/activate", "");
    }

    @PostMapping("/administration/cases/{handle}/activate")
    String activate(@PathVariable String handle, @RequestParam String key) {
        attend.activate(handle, administrator(), key);
        return "redirect:/administration";
    }

    private static String ask(Model model, String word, String handle, String address, String failure) {
        model.addAttribute("word", word);
        model.addAttribute("handle", handle);
        model.addAttribute("address", address);
        model.addAttribute("failure", failure);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "pages/monitoring/confirm";
    }

    private CaseMonitor.Incident incident(String id) {
        return monitor.incident(id).filter(CaseMonitor.Incident::canRetry).orElseThrow(NotThere::new);
    }

    private String running(String handle) {
        if (monitor.running(Set.of(handle)).isEmpty()) {
            throw new NotThere();
        }
        return handle;
    }

    private Actor administrator() {
        return reader.actor().filter(actor -> actor.is(Role.ADMIN)).orElseThrow(NotThere::new);
    }
}

package org.riskcatalog.web.people;

import java.util.Map;
import java.util.UUID;
import org.riskcatalog.members.Sessions;
import org.riskcatalog.people.PeopleList;
import org.riskcatalog.people.PeopleRights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the page of a person. */
@Component
class PersonSheet {

    private final PeopleList people;
    private final MandateLines lines;
    private final Sessions sessions;
    private final PeopleActs acts;
    private final String site;

    /** @param site as links in mails begin; where none is set, links begin as the administrator's own address does */
    PersonSheet(
            PeopleList people,
            MandateLines lines,
            Sessions sessions,
            PeopleActs acts,
            @Value("${catalog.mail.site:}") String site) {
        this.people = people;
        this.lines = lines;
        this.sessions = sessions;
        this.acts = acts;
        this.site = site;
    }

    String draw(UUID person, Model model) {
        var reader = acts.actor();
        var found = people.sheet(reader, person);
        var administers = PeopleRights.administers(reader);
        model.addAttribute("person", found.account().person());
        model.addAttribute("waits", found.account().waits());
        model.addAttribute("mandates", lines.of(found.mandates(), reader));
        model.addAttribute("administers", administers);
        model.addAttribute("oneself", person.equals(reader.person()));
        model.addAttribute("sessions", administers ? sessions.of(person).size() : 0);
        model.addAttribute("form", "people.person");
        model.addAttribute("typed", Map.of("email", found.account().email()));
        model.addAttribute("key", UUID.randomUUID().toString());
        if (model.getAttribute("token") instanceof String token) {
            model.addAttribute("link", invitation().build(token).toString());
        }
        return "pages/people/person";
    }

    private UriComponentsBuilder invitation() {
        var start = site.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(site);
        return start.path("/invitation/{token}");
    }
}

package org.riskcatalog.web.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.Actor;
import org.riskcatalog.people.PeopleList;
import org.riskcatalog.people.PeopleRights;
import org.riskcatalog.web.view.Csv;
import org.riskcatalog.web.view.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people as a file, with its search and its order: for administrators alone, because it can be carried away. */
@Controller
class PeopleFile {

    private static final int AT_ONCE = 200;

    private final PeopleList people;
    private final PeopleActs acts;
    private final Texts texts;

    PeopleFile(PeopleList people, PeopleActs acts, Texts texts) {
        this.people = people;
        this.acts = acts;
        this.texts = texts;
    }

    @GetMapping("/people/people.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "name") String sort) {
        var reader = administrator();
        var header = Stream.of(
                        "people.list.name",
                        "web.sign-in.username",
                        "people.invite.email",
                        "people.list.mandates",
                        "people.list.remark")
                .map(column -> texts.say(column))
                .toList();
        var rows = Stream.iterate(0, page -> page + 1)
                .map(page -> people.page(reader, search, sort, page, AT_ONCE).rows())
                .takeWhile(found -> !found.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
        return Csv.file("people", header, rows);
    }

    private List<Object> cells(PeopleList.Row row) {
        var account = row.account();
        return List.of(
                account.name(),
                account.username(),
                account.email(),
                row.groups().stream().map(this::mandate).collect(Collectors.joining("; ")),
                Stream.of(
                                row.waits() ? texts.say("people.list.waits") : "",
                                account.open() ? "" : texts.say("people.person.closed"))
                        .filter(remark -> !remark.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private String mandate(String group) {
        int colon = group.indexOf(':');
        var role = texts.say("web.role." + (colon < 0 ? group : group.substring(0, colon)));
        return colon < 0 ? role : role + ", " + texts.state(group.substring(colon + 1));
    }

    private Actor administrator() {
        var actor = acts.actor();
        if (!PeopleRights.administers(actor)) {
            throw new NotThere();
        }
        return actor;
    }
}

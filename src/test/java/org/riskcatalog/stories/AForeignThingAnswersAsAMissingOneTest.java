package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Delegations;

/**
 * At every route with an id, what is there for others and not for the reader answers as what is not there at all: the same status,
 * headers and body, but for the id. The draft of a State for everybody else, a RESTRICTED entry for guests, tasks, receipts, people
 * and what only administrators reach.
 */
class AForeignThingAnswersAsAMissingOneTest {

    private static final List<String> READERS =
            List.of("kg.head", "kg.expert", "chair", "secretariat", "editor", "registrar", "unrcca.observer", "admin");
    private static final Set<String> GUESTS = Set.of("unrcca.observer", "admin");

    /** Whoever knows an invitation may use it, and incidents come of failures only. */
    private static final Set<String> WITHOUT_OWNER = Set.of(
            "GET /invitation/{code}",
            "POST /invitation/{code}",
            "GET /administration/incidents/{id}/retry",
            "POST /administration/incidents/{id}/retry");

    @Test
    void atEveryRouteForEveryOtherPerson() throws IOException {
        var routes = Files.readAllLines(Path.of("src/test/resources/approved/routes.txt")).stream()
                .filter(route -> route.contains("{") && !WITHOUT_OWNER.contains(route))
                .toList();
        try (var running = Running.onH2()) {
            var delegations = new Delegations(running.address());
            var draft = delegations.propose("kz.focal", "Dust storm over several States");
            var restricted = delegations.propose("uz.focal", "Low water in a shared basin");
            delegations.drive(restricted, "IN_FORCE");
            var things = new ForeignThings(running, draft, restricted);
            things.restrict();
            ForeignThings.away(running);
            var asked = new HashSet<String>();
            assertSoftly(softly -> READERS.forEach(reader -> {
                var person = new Asked(running.address(), reader);
                routes.forEach(route -> compare(softly, person, reader, route, things, asked));
            }));
            assertThat(asked).as("routes asked").containsAll(routes);
        }
    }

    private static void compare(
            SoftAssertions softly, Asked person, String reader, String route, ForeignThings things, Set<String> asked) {
        var verb = route.substring(0, route.indexOf(' '));
        List<ForeignThings.Thing> foreign = new ArrayList<>(things.at(route, GUESTS.contains(reader)));
        foreign.removeIf(thing -> thing.seenBy().contains(reader));
        for (var thing : foreign) {
            var there = person.whole(verb, thing.path(route, thing.real()));
            var missing = person.whole(verb, thing.path(route, thing.missing()));
            softly.assertThat(there.replace(thing.real(), thing.missing()))
                    .as(reader + ": " + route + " " + thing.real())
                    .isEqualTo(missing)
                    .startsWith("404");
            asked.add(route);
        }
    }
}

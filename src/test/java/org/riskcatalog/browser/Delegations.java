package org.riskcatalog.browser;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riskcatalog.browser.kit.Seats;
import org.riskcatalog.browser.kit.View;

/** Six delegations and the bodies, everybody at a browser of their own. The delegation of Tajikistan reads Russian. */
final class Delegations implements AutoCloseable {

    static final List<String> STATES = List.of("kz", "kg", "tj", "tm", "uz", "az");

    private final Map<String, Participant> people = new HashMap<>();
    private final Words english = Words.in("en");
    private final Words russian = Words.in("ru");
    private final Seats seats;

    Delegations(URI base) {
        this.seats = new Seats(base, View.USUAL);
    }

    /** Signed in the first time. */
    Participant person(String username) {
        return people.computeIfAbsent(username, this::signedIn);
    }

    private Participant signedIn(String username) {
        new Participant(username, seats.of(username, "en"), english).signIn();
        if (!username.startsWith("tj.")) {
            return new Participant(username, seats.of(username, "en"), english);
        }
        return new Participant(username, seats.of(username, "en"), russian).speaks("Русский");
    }

    /** How many pages were arrived at. */
    String figures() {
        return people.size() + " people, " + seats.arrivals() + " pages";
    }

    @Override
    public void close() {
        seats.close();
    }
}

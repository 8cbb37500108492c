package org.riskcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.riskcatalog.browser.kit.Place;
import org.riskcatalog.browser.kit.Seat;
import org.riskcatalog.browser.kit.Seats;
import org.riskcatalog.browser.kit.View;

/** People who go wherever a link leads them, all reading one language; which pages they have arrived at. */
final class Visits implements AutoCloseable {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** Words of the code, keys without a text, and places of arguments are not for people. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)+\\b|\\?\\?|\\{\\d");

    private final PageRoutes routes = new PageRoutes();
    private final Set<String> arrived = new TreeSet<>();
    private final Map<String, Seat> signedIn = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Seats seats;
    private final Words words;
    private final String language;

    Visits(URI base, String language, List<View> views) {
        this.seats = new Seats(base, views);
        this.words = Words.in(language);
        this.language = language;
    }

    Words words() {
        return words;
    }

    /** Somebody who has not signed in. */
    Seat stranger() {
        return seats.of("", language);
    }

    Seat seat(String username) {
        return signedIn.computeIfAbsent(username, name -> signIn(seats.of(name, language), name));
    }

    Seat signIn(Seat seat, String username) {
        return seat.open("/login")
                .send(Map.of("username", username, "password", "demo"), words.say("web.sign-in.press"));
    }

    /** From the desk to every page that links lead to, one of each kind. */
    void wander(String username, String... besides) {
        var seat = seat(username);
        var waiting = new ArrayDeque<>(List.of(besides));
        waiting.addFirst("/desk");
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (routes.of(address).isPresent()
                    && seen.add(address.replaceAll(ID, "id").replaceAll("[?#].*", ""))) {
                arrive(seat.open(address), 200);
                waiting.addAll(seat.addresses());
            }
        }
    }

    /** The first task of each form. */
    void task(String username, String form, String id) {
        if (forms.add(form)) {
            arrive(seat(username).open("/tasks/" + id), 200);
        }
    }

    /** Wherever the seat is now, it is a page that answers so, calls itself something, and is worded for people. */
    String arrive(Seat seat, int status) {
        var name = Pattern.compile(".+" + Pattern.quote(words.say("web.title", "")));
        var served = seat.arriveAt(new Place(Pattern.compile("/.*"), status, name, Pattern.compile(".+")));
        assertThat(CODE.matcher(seat.read()).results().map(found -> found.group()))
                .as("words of the code at " + served.url())
                .isEmpty();
        if (status == 200) {
            routes.of(served.path()).ifPresent(arrived::add);
        }
        return served.path();
    }

    Set<String> arrived() {
        return arrived;
    }

    String figures() {
        return language + ": " + seats.arrivals() + " pages";
    }

    @Override
    public void close() {
        seats.close();
    }
}

package org.riskcatalog.browser;

import java.util.regex.Pattern;
import org.riskcatalog.browser.kit.Place;
import org.riskcatalog.browser.kit.Seat;

/**
 * One person at the catalog, with the keyboard alone. Pages, links and buttons are named by the keys of their words, so that people
 * of different languages do the same.
 */
final class Participant {

    private static final int PATIENCE = 300;

    private final String username;
    private final Seat seat;
    private final Words words;
    private boolean atTop = true;

    Participant(String username, Seat seat, Words words) {
        this.username = username;
        this.seat = seat;
        this.words = words;
    }

    /** From the address in the browser's own line to the desk. */
    Participant signIn() {
        seat.open("/login");
        arrive("/login", "web.sign-in.title");
        fields().write("web.sign-in.username", username).write("web.sign-in.password", "demo");
        press("web.sign-in.press");
        return onDesk();
    }

    /** Changes the language at the foot of the page. */
    Participant speaks(String ownName) {
        enter("button", ownName);
        return onDesk();
    }

    Participant desk() {
        return goTo("web.nav.desk").onDesk();
    }

    /** Follows the navigation, whose links may carry a count. */
    Participant goTo(String key) {
        return enter("link", Pattern.compile(Pattern.quote(words.say(key)) + "( \\d+)?"));
    }

    private Participant onDesk() {
        var before = words.say("desk.page.title", "\n", "").split("\n")[0];
        return arriveAt(new Place(
                Pattern.compile("/desk"), 200, Pattern.compile(Pattern.quote(before) + ".+"), Pattern.compile(".+")));
    }

    /** Whether something of that name lies on the desk now. */
    boolean sees(String key) {
        return !desk().seat.links(words.say(key)).isEmpty();
    }

    /** Looks at the desk anew until it lies there. */
    Participant await(String key) {
        for (int i = 0; !sees(key); i++) {
            if (i == PATIENCE) {
                throw new AssertionError(key + " never lay on the desk of " + username + ": " + seat.read());
            }
        }
        return this;
    }

    /** Opens a task from the desk as soon as it lies there. */
    Answering take(String task) {
        var title = task + ".title";
        await(title).follow(title).arrive("/tasks/{id}", title);
        return new Answering(this, task);
    }

    Participant arrive(String path, String titleKey) {
        return arrive(path, titleKey, titleKey);
    }

    Participant arrive(String path, String titleKey, String headingKey) {
        return arriveAt(path, words.say(titleKey), words.say(headingKey));
    }

    Participant arriveAt(String path, String title, String heading) {
        return arriveAt(Place.at(path, words.say("web.title", title), heading));
    }

    /** The page of an entry is called by its handle and its title, and headed by its title. */
    Participant entry(String handle, String title) {
        var named = Pattern.compile(handle + " " + words.say("web.title", Pattern.quote(title)));
        return arriveAt(
                new Place(Pattern.compile("/entries/" + handle), 200, named, Pattern.compile(Pattern.quote(title))));
    }

    private Participant arriveAt(Place place) {
        seat.arriveAt(place);
        atTop = true;
        return this;
    }

    /** The same page came back, and the tabulator goes on where a row was added. */
    void goesOn() {
        atTop = false;
    }

    /** Follows the next link of that name in the content. */
    Participant follow(String key) {
        return followNamed(words.say(key));
    }

    Participant followNamed(String name) {
        skip();
        return enter("link", name);
    }

    /** Presses the next button of that name in the content; another page comes. */
    Participant press(String key) {
        skip();
        return enter("button", words.say(key));
    }

    /** To the next deadline, on the page of the clock. */
    Participant advanceTheClock() {
        return enter("link", words.say("web.demo.clock"))
                .arrive("/demo/clock", "demo.clock.title")
                .press("demo.clock.next")
                .arrive("/demo/clock", "demo.clock.title");
    }

    Fields fields() {
        skip();
        return new Fields(seat, words);
    }

    String read() {
        return seat.read();
    }

    String says(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private Participant enter(String role, String name) {
        return enter(role, Pattern.compile(Pattern.quote(name)));
    }

    private Participant enter(String role, Pattern name) {
        var meant = name.asMatchPredicate();
        seat.keys().tabTo(role + " " + name, focus -> focus.is(role) && meant.test(focus.name()));
        seat.turning(() -> seat.keys().press("Enter"));
        return this;
    }

    /** Past the frame of the page, by the first link on it; from there the tabulator goes on in the content. */
    private void skip() {
        if (atTop) {
            var name = words.say("web.skip");
            seat.keys().tabTo(name, focus -> focus.is("link") && focus.name().equals(name));
            seat.keys().press("Enter");
            atTop = false;
        }
    }
}

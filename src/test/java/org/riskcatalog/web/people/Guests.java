package org.riskcatalog.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.riskcatalog.members.Visitor;

/** People who are invited in a test, each with a name of its own. */
final class Guests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("(/invitation/[A-Za-z0-9_-]+)<");

    private Guests() {}

    static String name() {
        return "guest-" + PEOPLE.incrementAndGet();
    }

    /** What the administrator is answered; its location is the page of the person. */
    static HttpResponse<String> invite(Visitor admin, String username) {
        return admin.form(
                "/people/invite",
                "/people/invite",
                Map.of(
                        "name",
                        "A. Guest",
                        "username",
                        username,
                        "email",
                        "guest@example.org",
                        "language",
                        "ENGLISH",
                        "key",
                        key()));
    }

    /** Whoever was invited has chosen this password. */
    static Visitor chosen(int port, Visitor admin, String person, String password) {
        var reset = admin.form(person, person + "/reset", Map.of("key", key()));
        var link = link(admin.get(location(reset)).body());
        var guest = new Visitor(port);
        guest.form(link, link, Map.of("password", password, "again", password));
        return guest;
    }

    /** Of the invitation that a page shows. */
    static String link(String page) {
        var match = LINK.matcher(page);
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }

    /** Of a form that is sent once. */
    static String key() {
        return UUID.randomUUID().toString();
    }
}

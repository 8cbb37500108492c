package org.riskcatalog.stories.meetings;

import java.net.URI;
import java.util.Map;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Http;

/** What people read about an entry: its journal as data, and pages in either language. */
final class Reading {

    private final URI base;

    Reading(Running running) {
        this.base = running.address();
    }

    String journal(String person, String handle) {
        return new Http(base, person)
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .toString();
    }

    String english(String person, String path) {
        return page(new Browser(base, person), person, path, "en");
    }

    String russian(String person, String path) {
        return page(new Browser(base, person), person, path, "ru");
    }

    /** The choice is kept with the person, so each reading makes its own. */
    private static String page(Browser browser, String person, String path, String language) {
        var token = Browser.token(browser.get("/account").body());
        browser.send("/language", Map.of("_csrf", token, "to", language, "back", "/"));
        var response = browser.get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(person + " at " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}

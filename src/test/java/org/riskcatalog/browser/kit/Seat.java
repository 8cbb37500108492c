package org.riskcatalog.browser.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** One person before a browser of their own: a context, a page, a keyboard. */
public final class Seat implements AutoCloseable {

    private final URI base;
    private final BrowserContext context;
    private final Complaints complaints;
    private final Inspection inspection;
    private final Page page;
    private final Keys keys;
    private Response last;
    private int loads;

    Seat(Browser browser, URI base, Inspection inspection, String language) {
        this.base = base;
        this.inspection = inspection;
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale(language));
        this.complaints = new Complaints(context);
        this.page = context.newPage();
        this.keys = new Keys(page);
        page.onResponse(this::answered);
        page.onLoad(loaded -> loads++);
    }

    private void answered(Response answer) {
        var request = answer.request();
        if (request.isNavigationRequest() && request.frame().equals(page.mainFrame()) && answer.status() / 100 != 3) {
            last = answer;
        }
    }

    public Keys keys() {
        return keys;
    }

    /** Types an address into the browser's own line. */
    public Seat open(String address) {
        page.navigate(base.resolve(address).toString());
        return this;
    }

    /** Does what leads to another page, and waits until that one is there. */
    public Seat turning(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
        return this;
    }

    /** The page is the one meant, says so in title and heading, and nothing is amiss with it. */
    public Served arriveAt(Place place) {
        var served = served();
        var where = served.method() + " " + served.url();
        assertThat(served.path()).as(where).matches(place.path());
        assertThat(served.status()).as(where).isEqualTo(place.status());
        assertThat(plain(page.title())).as("title of " + where).matches(place.title());
        var headings = page.locator("h1").allInnerTexts();
        assertThat(headings).as("headings of " + where).hasSize(1);
        assertThat(plain(headings.get(0))).as("heading of " + where).matches(place.heading());
        sound(served);
        return served;
    }

    /** Nothing is amiss with the page, wherever it is. */
    private void sound(Served served) {
        var where = served.method() + " " + served.url();
        assertThat(complaints.taken())
                .as("complaints of the browser at " + where)
                .isEmpty();
        assertThat(served.headers().get("content-security-policy"))
                .as("policy of " + where)
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(inspection.amiss(served)).as("faults of " + where).isEmpty();
    }

    private Served served() {
        return new Served(last.url(), last.request().method(), last.status(), last.allHeaders(), last.text());
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').strip();
    }

    /** Fills fields by their names and presses a button, with the pointer. */
    public Seat send(Map<String, String> typed, String button) {
        typed.forEach((name, value) ->
                page.locator("main [name='" + name + "']").first().fill(value));
        var named = new Locator.GetByRoleOptions().setName(button).setExact(true);
        return turning(() ->
                page.locator("main").getByRole(AriaRole.BUTTON, named).first().click());
    }

    /** The session is over, and this browser does not know it. */
    public void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** Where the links of the page lead within this site. */
    public List<String> addresses() {
        return ((List<?>) page.evaluate(
                        "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))"))
                .stream().map(String::valueOf).toList();
    }

    public Focus focus() {
        return Focus.of(page);
    }

    /** The words in the page's main part. */
    public String read() {
        return page.locator("main").innerText();
    }

    public List<String> links(String name) {
        return page.locator("main a").allInnerTexts().stream()
                .map(Seat::plain)
                .filter(name::equals)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}

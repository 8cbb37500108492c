package org.riskcatalog.browser.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks at a page by the rules of WCAG 2.2 AA, and whether it fits the window and leaves room to type. The pass has a context
 * of its own, in which the content security policy is bypassed: there the very bytes that the server gave are shown once more at
 * the same address. So a page that answered a POST is looked at like any other, and nothing is sent twice.
 */
final class Axe implements AutoCloseable {

    private static final String RUN = """
            async dark => {
              // The dark look differs in its colours alone.
              const result = await axe.run(document, {resultTypes: ['violations'],
                runOnly: dark ? {type: 'rule', values: ['color-contrast']}
                  : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']});
              if (result.passes.length === 0) throw new Error('axe has looked at nothing');
              return result.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' | ' + n.failureSummary));
            }""";
    private static final String OVERFLOW = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : ['wider than the window: '
              + [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth
                && !e.closest('.scroll') && getComputedStyle(e).position !== 'absolute')
              .slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' ; ')]""";
    private static final String NO_ROOM = """
            () => [...document.querySelectorAll('input:not([type=hidden],[type=checkbox],[type=radio]), select, textarea')]
              .filter(e => e.checkVisibility()
                && e.clientWidth < (e.type === 'number' ? 3 : 6) * parseFloat(getComputedStyle(e).fontSize))
              .map(e => 'no room to type: ' + e.outerHTML.slice(0, 160))""";

    private final BrowserContext context;
    private final Page page;
    private Served shown;

    Axe(Browser browser) {
        context = browser.newContext(
                new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript(script());
        context.route(address -> true, this::answer);
        page = context.newPage();
    }

    /** Everything that is amiss with a page, seen in these ways. */
    List<String> amiss(Served served, List<View> views) {
        shown = served;
        page.navigate(served.url());
        return views.stream()
                .flatMap(view -> amiss(view).map(fault -> view + " " + fault))
                .toList();
    }

    private Stream<String> amiss(View view) {
        page.setViewportSize(view.width(), 900);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        return Stream.of(RUN, OVERFLOW, NO_ROOM)
                .flatMap(look -> ((List<?>) page.evaluate(look, view.dark())).stream())
                .map(String::valueOf);
    }

    private void answer(Route route) {
        if (route.request().isNavigationRequest()) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(200)
                    .setHeaders(Map.of("content-type", "text/html;charset=UTF-8"))
                    .setBody(shown.body()));
        } else {
            route.resume();
        }
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

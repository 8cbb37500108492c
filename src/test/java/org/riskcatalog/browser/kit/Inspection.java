package org.riskcatalog.browser.kit;

import com.microsoft.playwright.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that each distinct page is looked at by axe. Pages of one kind, alike but for ids and what was typed, are looked at
 * once: the kind is what {@link Kind} makes of address, status and skeleton.
 */
final class Inspection implements AutoCloseable {

    private final Axe axe;
    private final List<View> views;
    private final Map<Kind, List<String>> seen = new HashMap<>();

    private int arrivals;

    Inspection(Browser browser, List<View> views) {
        this.axe = new Axe(browser);
        this.views = views;
    }

    List<String> amiss(Served served) {
        arrivals++;
        return seen.computeIfAbsent(Kind.of(served), kind -> axe.amiss(served, views));
    }

    int arrivals() {
        return arrivals;
    }

    int kinds() {
        return seen.size();
    }

    @Override
    public void close() {
        axe.close();
    }
}

package org.riskcatalog.browser.kit;

import com.microsoft.playwright.Browser;
import java.util.List;

/** Sees to it that axe looks at each page that somebody arrives at. */
final class Inspection implements AutoCloseable {

    private final Axe axe;
    private final List<View> views;

    private int arrivals;

    Inspection(Browser browser, List<View> views) {
        this.axe = new Axe(browser);
        this.views = views;
    }

    List<String> amiss(Served served) {
        arrivals++;
        return axe.amiss(served, views);
    }

    int arrivals() {
        return arrivals;
    }

    @Override
    public void close() {
        axe.close();
    }
}

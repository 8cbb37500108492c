package org.riskcatalog.browser.kit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody who sits before a browser, each with one of their own. */
public final class Seats implements AutoCloseable {

    private final Chromium chromium = new Chromium();
    private final Map<String, Seat> taken = new LinkedHashMap<>();
    private final Inspection inspection;
    private final URI base;

    public Seats(URI base, List<View> views) {
        this.base = base;
        this.inspection = new Inspection(chromium.browser(), views);
    }

    /** The seat of that person, an empty browser the first time. */
    public Seat of(String person, String language) {
        return taken.computeIfAbsent(person, name -> new Seat(chromium.browser(), base, inspection, language));
    }

    /** How often somebody arrived at a page. */
    public int arrivals() {
        return inspection.arrivals();
    }

    @Override
    public void close() {
        taken.values().forEach(Seat::close);
        inspection.close();
        chromium.close();
    }
}

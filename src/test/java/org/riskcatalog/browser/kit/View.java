package org.riskcatalog.browser.kit;

import java.util.List;

/** How a page is looked at. */
public record View(int width, boolean dark) {

    public static final List<View> USUAL = List.of(new View(1280, false));
    public static final List<View> ALL =
            List.of(new View(1280, false), new View(1280, true), new View(320, false), new View(320, true));
}

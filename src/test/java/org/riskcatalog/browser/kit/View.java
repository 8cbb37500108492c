package org.riskcatalog.browser.kit;

import java.util.List;

/** How a page is looked at. */
public record View(int width, boolean dark) {

    public static final List<View> USUAL = List.of(new View(1280, false));
    /** Wide, light and dark. */
    public static final List<View> WIDE = List.of(new View(1280, false), new View(1280, true));
    /** As a telephone has it, or a magnification of 400 per cent. */
    public static final List<View> NARROW = List.of(new View(320, false));
}

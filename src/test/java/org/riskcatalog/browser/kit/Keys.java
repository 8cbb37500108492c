package org.riskcatalog.browser.kit;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The keyboard, and nothing else. */
public final class Keys {

    private static final int PATIENCE = 250;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on with the tabulator until what has the focus is meant; fails if it never comes, or cannot be seen there. */
    public Focus tabTo(String what, Predicate<Focus> meant) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < PATIENCE; i++) {
            page.keyboard().press("Tab");
            var focus = Focus.of(page);
            if (!focus.nowhere() && !(focus.outlined() && focus.onScreen())) {
                throw new AssertionError("the focus cannot be seen on " + focus + " at " + page.url());
            }
            if (meant.test(focus)) {
                return focus;
            }
            passed.add(focus.role() + " " + focus.name());
        }
        throw new AssertionError("no " + what + " is reached by keyboard at " + page.url() + "; passed: " + passed);
    }

    /** The same by role and accessible name. */
    public Focus tabTo(String role, String name) {
        return tabTo(
                role + " " + name,
                focus -> focus.role().equals(role) && focus.name().equals(name));
    }

    public void press(String key) {
        page.keyboard().press(key);
    }

    public void type(String text) {
        page.keyboard().type(text);
    }
}

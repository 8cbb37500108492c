package org.riskcatalog.browser.kit;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * Where the focus is.
 *
 * @param name as Chromium gives it to assistive technology
 * @param role the same
 * @param group legend of the fieldset around it, empty for none
 * @param value what is typed there, or the words of what is chosen
 * @param outlined whether the focus can be seen: an outline around it
 * @param onScreen whether any of it lies in the window
 */
public record Focus(
        String tag,
        String name,
        String role,
        String group,
        String value,
        boolean checked,
        boolean outlined,
        boolean onScreen) {

    private static final String READ = """
            () => {
              const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
              return {tag: e.localName, name: e.computedName ?? '', role: e.computedRole ?? '',
                group: e.closest('fieldset')?.querySelector('legend')?.innerText ?? '',
                value: e.selectedOptions?.[0]?.text ?? e.value ?? '',
                checked: !!e.checked,
                outlined: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0,
                onScreen: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth};
            }""";

    static Focus of(Page page) {
        var read = (Map<?, ?>) page.evaluate(READ);
        return new Focus(
                text(read, "tag"),
                text(read, "name"),
                text(read, "role"),
                text(read, "group"),
                text(read, "value"),
                (Boolean) read.get("checked"),
                (Boolean) read.get("outlined"),
                (Boolean) read.get("onScreen"));
    }

    private static String text(Map<?, ?> read, String what) {
        return ((String) read.get(what)).replace('\u00a0', ' ').strip();
    }

    public boolean is(String wanted) {
        return role.equals(wanted);
    }

    /** Something that is typed into. */
    public boolean typed() {
        return tag.equals("textarea") || tag.equals("input") && !role.equals("radio") && !role.equals("checkbox");
    }

    /** The page as a whole: nothing has the focus. */
    boolean nowhere() {
        return tag.equals("body") || tag.equals("html");
    }
}

package org.riskcatalog.browser.kit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What pages have in common that are alike: address and status without ids, title, and the skeleton of the page: which elements
 * of which class follow one another, repetition left out.
 */
record Kind(String path, int status, String title, String skeleton) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9]*)(?:[^>]*? class=\"([^\"]*)\")?[^>]*>");

    static Kind of(Served served, String title) {
        var skeleton = ELEMENT.matcher(served.body())
                .results()
                .map(found -> found.group(1) + "." + found.group(2))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return new Kind(ID.matcher(served.path()).replaceAll("{id}"), served.status(), title, skeleton);
    }
}

package org.riskcatalog.browser.kit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What pages have in common that are alike: address and status without what names one thing among its like, and the skeleton of
 * the page: which elements of which class, and fields of which name, follow one another, repetition left out. The language is
 * part of it, as an attribute of the outermost element.
 */
record Kind(String path, int status, String skeleton) {

    private static final Pattern ONE = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{2}-\\d{4}-\\d{3}|M-\\d{4}-\\d{3}-\\d+|CA/DEC/\\d+/\\d+");
    private static final Pattern ELEMENT = Pattern.compile(
            "<(html [^>]*|[a-z][a-z0-9]*)(?:[^>]*? class=\"([^\"]*)\")?(?:[^>]*? name=\"([^\"]*)\")?[^>]*>");
    private static final Pattern PLACE_IN_A_LIST = Pattern.compile("\\d+");

    static Kind of(Served served) {
        var skeleton = ELEMENT.matcher(served.body())
                .results()
                .map(found -> found.group(1) + "." + found.group(2) + "." + found.group(3))
                .map(element -> PLACE_IN_A_LIST.matcher(element).replaceAll("#"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return new Kind(ONE.matcher(served.path()).replaceAll("{one}"), served.status(), skeleton);
    }
}

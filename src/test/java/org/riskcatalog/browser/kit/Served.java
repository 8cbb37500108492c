package org.riskcatalog.browser.kit;

import java.util.Map;

/**
 * A page as the server gave it.
 *
 * @param method how it was asked for
 * @param headers of the answer, names in small letters
 */
public record Served(String url, String method, int status, Map<String, String> headers, String body) {

    /** The address without server, question and fragment. */
    public String path() {
        return java.net.URI.create(url).getPath();
    }
}

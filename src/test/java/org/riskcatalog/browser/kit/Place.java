package org.riskcatalog.browser.kit;

import java.util.regex.Pattern;

/**
 * Where somebody means to arrive.
 *
 * @param path of the address
 * @param title of the page in full
 * @param heading its one h1
 */
public record Place(Pattern path, int status, Pattern title, Pattern heading) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @param path with {@code {id}} wherever an id stands */
    public static Place at(String path, String title, String heading) {
        return new Place(Pattern.compile(path.replace("{id}", ID)), 200, exactly(title), exactly(heading));
    }

    public Place answering(int otherStatus) {
        return new Place(path, otherStatus, title, heading);
    }

    private static Pattern exactly(String words) {
        return Pattern.compile(Pattern.quote(words));
    }
}

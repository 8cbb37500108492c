package org.riskcatalog.stories;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Goes wherever the links of the pages lead a person, from some addresses on; each must be arrived at. */
final class LinkWalk {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST = 400;

    private final Asked person;
    private final Deque<String> next = new ArrayDeque<>();
    private final Map<String, String> arrived = new LinkedHashMap<>();

    LinkWalk(Asked person) {
        this.person = person;
    }

    /** The pages and files by their address. */
    Map<String, String> from(List<String> starts) {
        next.addAll(starts);
        while (!next.isEmpty() && arrived.size() < MOST) {
            var path = next.remove();
            if (!arrived.containsKey(path)) {
                arrive(path);
            }
        }
        return arrived;
    }

    private void arrive(String path) {
        var answer = person.ask("GET", path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " is linked and answers " + answer.statusCode());
        }
        arrived.put(path, answer.body());
        var links = LINK.matcher(answer.body());
        while (links.find()) {
            var link = links.group(1).replace("&amp;", "&");
            // Neither the desk's own address, which leads on, nor what is the same for everybody, nor Cockpit, asked by
            // itself.
            if (!link.equals("/") && !link.matches("/(webjars|camunda|look\\.css|favicon).*")) {
                next.add(link);
            }
        }
    }
}

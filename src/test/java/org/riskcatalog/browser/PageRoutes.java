package org.riskcatalog.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The approved routes that show a page: what is asked for by address and is neither data nor a file to take away. */
final class PageRoutes {

    private static final Path APPROVED = Path.of("src/test/resources/approved/routes.txt");

    private final List<String> pages;

    PageRoutes() {
        try (var lines = Files.lines(APPROVED)) {
            this.pages = lines.filter(line -> line.startsWith("GET "))
                    .map(line -> line.substring(4))
                    .filter(PageRoutes::isPage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root only leads on. */
    private static boolean isPage(String route) {
        return !route.matches("/api/.*|/v3/.*|.*\\.(csv|ics|yaml)|/");
    }

    List<String> all() {
        return pages;
    }

    /** The route of an address; of several the one that names most. */
    Optional<String> of(String address) {
        var path = address.replaceAll("[?#].*", "");
        return pages.stream()
                .filter(page -> isPage(path) && path.matches(pattern(page)))
                .min(Comparator.comparing(
                        page -> page.chars().filter(one -> one == '{').count()));
    }

    private static String pattern(String route) {
        return route.replaceAll("\\{\\*\\w+}", ".+").replaceAll("\\{\\w+}", "[^/]+");
    }
}

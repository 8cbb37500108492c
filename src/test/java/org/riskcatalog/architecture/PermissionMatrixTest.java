package org.riskcatalog.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What every role gets from every route that reads, for things that do not exist and for lists: approved in
 * {@code src/test/resources/approved/permissions.txt}. A foreign thing answers as a missing one, so the row of a route with an id
 * is the row of the foreign thing too (for tasks a story holds that).
 */
@RunningCatalog
class PermissionMatrixTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/permissions.txt");
    private static final List<String> ROLES = List.of(
            "kz.expert",
            "kz.focal",
            "kz.deputy",
            "kz.head",
            "chair",
            "secretariat",
            "editor",
            "registrar",
            "unrcca.observer",
            "admin");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyRoleGetsFromEveryRouteWhatWasApproved() throws IOException {
        var reading = RoutesTest.routes(mappings).stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4))
                .toList();
        assertThat(reading).hasSizeGreaterThan(10);
        List<String> rows = new ArrayList<>();
        rows.add("# route: nobody " + String.join(" ", ROLES));
        reading.forEach(route -> rows.add(row(route)));
        Files.writeString(Path.of("target/permissions.txt"), String.join("\n", rows) + "\n");
        assertThat(rows)
                .as("compare target/permissions.txt with %s; a change is made on purpose", APPROVED)
                .containsExactlyElementsOf(Files.readAllLines(APPROVED));
    }

    private final Map<String, Visitor> visitors = new LinkedHashMap<>();

    private String row(String route) {
        var path = route.replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
        var statuses = new ArrayList<String>();
        statuses.add(status(null, path));
        ROLES.forEach(role -> statuses.add(status(role, path)));
        return route + ": " + String.join(" ", statuses);
    }

    private String status(@Nullable String role, String path) {
        if (path.startsWith("/api/") || path.startsWith("/v3/")) {
            return String.valueOf(api(role, path));
        }
        var visitor =
                role == null ? new Visitor(port) : visitors.computeIfAbsent(role, name -> Visitor.signedIn(port, name));
        return String.valueOf(visitor.get(path).statusCode());
    }

    private int api(@Nullable String role, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (role != null) {
            var secret = Base64.getEncoder().encodeToString((role + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}

package org.riskcatalog.architecture;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.riskcatalog.members.Visitor;

/** Asks any route as any role as its own pages and clients would: with the token of the form, with a key, and nothing else. */
final class Asking {

    private static final String MISSING = "00000000-0000-0000-0000-000000000000";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final int port;

    Asking(int port) {
        this.port = port;
    }

    int status(String route, String role) {
        return WhoMay.json(route)
                ? json(route, role).statusCode()
                : page(route, role).statusCode();
    }

    /** The address with ids that there are not. */
    static String path(String route) {
        var path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", MISSING);
        return route.endsWith("/difference") ? path + "?from=1&to=2" : path;
    }

    static String verb(String route) {
        return route.substring(0, route.indexOf(' ')).replace("ANY", "GET");
    }

    private HttpResponse<String> page(String route, String role) {
        var visitor = visitor(role);
        if (verb(route).equals("GET")) {
            return visitor.get(path(route));
        }
        // Whoever is not signed in finds a token on the sign-in page.
        var token = Visitor.token(visitor.get(role.equals(WhoMay.NOBODY) ? "/login" : "/account"))
                .orElseThrow();
        return visitor.post(path(route), Map.of("key", UUID.randomUUID().toString()), token);
    }

    /** The same form from another site, without a token. */
    HttpResponse<String> forged(String route, String role) {
        return visitor(role).postFrom("https://elsewhere.example", path(route), Map.of("key", "forged"));
    }

    /** As Camunda's pages ask: with the session and the token of theirs, if there is one. */
    int cockpit(String route, String role) {
        return withSession(route, role);
    }

    /** With the session of the pages instead of credentials. */
    int withSession(String route, String role) {
        return visitor(role).json(verb(route), path(route), "{}").statusCode();
    }

    private HttpResponse<Void> json(String route, String role) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path(route)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        verb(route),
                        verb(route).equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (!role.equals(WhoMay.NOBODY)) {
            var secret = Base64.getEncoder().encodeToString((role + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        try {
            return http.send(request.build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new IllegalStateException(route, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(route, e);
        }
    }

    private Visitor visitor(String role) {
        return visitors.computeIfAbsent(
                role, name -> name.equals(WhoMay.NOBODY) ? new Visitor(port) : Visitor.signedIn(port, name));
    }
}

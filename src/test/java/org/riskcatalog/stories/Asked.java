package org.riskcatalog.stories;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.riskcatalog.members.Visitor;

/** One person who asks any address, a page with a session and the JSON face with credentials, and all that comes back. */
final class Asked {

    /** What differs between any two answers, whatever was asked; a connection is closed at its hundredth request. */
    private static final Set<String> OWN_OF_EACH = Set.of("date", "set-cookie", ":status", "connection", "keep-alive");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String username;
    private final Visitor visitor;
    private final String token;

    Asked(URI base, String username) {
        this.base = base;
        this.username = username;
        this.visitor = Visitor.signedIn(base.getPort(), username);
        this.token = Visitor.token(visitor.get("/account")).orElseThrow();
    }

    HttpResponse<String> ask(String verb, String path) {
        if (path.startsWith("/api/") || path.startsWith("/v3/")) {
            return json(verb, path);
        }
        return verb.equals("GET")
                ? visitor.get(path)
                : visitor.post(path, Map.of("key", UUID.randomUUID().toString()), token);
    }

    /** Through Camunda's addresses, with the token of its pages. */
    HttpResponse<String> cockpit(String verb, String path, String body) {
        return visitor.json(verb, path, body);
    }

    /** Status, headers and body, without what differs between any two answers. */
    String whole(String verb, String path) {
        var answer = ask(verb, path);
        var headers = new TreeMap<>(new HashMap<>(answer.headers().map()));
        headers.keySet().removeAll(OWN_OF_EACH);
        var body = answer.body().replaceAll("name=\"(_csrf|key)\" value=\"[^\"]+\"", "");
        // The length of a page is that of its token too.
        headers.remove("content-length");
        return answer.statusCode() + "\n" + headers + "\n" + body;
    }

    private HttpResponse<String> json(String verb, String path) {
        var secret = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(verb, verb.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}

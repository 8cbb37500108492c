package org.riskcatalog.stories.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** One person at the JSON face. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final String username;

    public Http(URI base, String username) {
        this.base = base;
        this.username = username;
    }

    /** What came back: status and body, an empty object if there was none. */
    public record Answer(int status, JsonNode body) {

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + ": " + body);
            }
            return this;
        }
    }

    /** An empty object to fill. */
    public static ObjectNode json() {
        return JSON.createObjectNode();
    }

    /** An object that is written with single quotes. */
    public static ObjectNode json(String fields) {
        try {
            return (ObjectNode) JSON.readTree(fields.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fields, e);
        }
    }

    public String username() {
        return username;
    }

    /** The State of a delegate, in capitals; empty for the others. */
    public String state() {
        return username.indexOf('.') == 2 ? username.substring(0, 2).toUpperCase(Locale.ROOT) : "";
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer put(String path, JsonNode body) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public Answer post(String path, JsonNode body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, JsonNode body, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        var secret = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body = response.body();
            var json = body == null || body.isBlank() || !body.stripLeading().matches("(?s)[\\[{].*")
                    ? JSON.createObjectNode().put("text", String.valueOf(body))
                    : JSON.readTree(body);
            return new Answer(response.statusCode(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.riskcatalog.demo.filling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** One of the demonstration's people at the JSON face, signed in with his or her own password. */
class Someone {

    private final String username;
    private final RestClient http;

    Someone(String username, RestClient.Builder http) {
        this.username = username;
        this.http = http.clone()
                .defaultHeaders(headers -> headers.setBasicAuth(username, "demo"))
                .build();
    }

    String username() {
        return username;
    }

    /** The State of a delegate, in capitals; empty for others. */
    String state() {
        return username.indexOf('.') == 2 ? username.substring(0, 2).toUpperCase(Locale.ROOT) : "";
    }

    /** Tasks that this person may do now: {@code id, formKey, entry.handle}. */
    List<JsonNode> tasks() {
        var list = get("/api/tasks?size=200").get("items");
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** The task with its prefilled answers and facts. */
    JsonNode task(String id) {
        return get("/api/tasks/" + id);
    }

    JsonNode get(String path) {
        return Objects.requireNonNull(http.get().uri(path).retrieve().body(JsonNode.class));
    }

    void keepDraft(String task, ObjectNode answers) {
        http.put()
                .uri("/api/tasks/{id}/draft", task)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answers)
                .retrieve()
                .toBodilessEntity();
    }

    JsonNode answer(String task, ObjectNode answers) {
        return post("/api/tasks/" + task, answers);
    }

    JsonNode post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    /** An act in one step; sent again with the same key it is answered as before. */
    JsonNode act(String path, String key, Object answers) {
        return post(path, key, answers);
    }

    private JsonNode post(String path, String key, Object body) {
        return Objects.requireNonNull(http.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }
}

package org.riskcatalog.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** Who takes part when the chair passes from Uzbekistan to Kazakhstan, over HTTP: the two chairs, and the secretariat that plans it. */
final class TwoChairs {

    private final Running running;
    private final Delegations all;
    private final Http outgoing;
    private final Http incoming;
    private final Http secretariat;

    TwoChairs(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.outgoing = new Http(running.address(), "chair");
        this.incoming = new Http(running.address(), "kz.chair");
        this.secretariat = new Http(running.address(), "secretariat");
    }

    Delegations all() {
        return all;
    }

    Http outgoing() {
        return outgoing;
    }

    Http incoming() {
        return incoming;
    }

    Http secretariat() {
        return secretariat;
    }

    void plan(String incoming) {
        secretariat
                .post("/api/chair/plan", Http.json("{'incoming':'" + incoming + "','day':'" + tomorrow() + "'}"))
                .expect(200);
    }

    JsonNode rotation() {
        return secretariat.get("/api/chair").expect(200).body().get("rotation");
    }

    String holder() {
        return secretariat.get("/api/chair").expect(200).body().get("state").asText();
    }

    LocalDate tomorrow() {
        var now = Instant.parse(all.clock("PT1S").get("now").asText());
        return LocalDate.ofInstant(now, ZoneId.of("Asia/Almaty")).plusDays(1);
    }

    /** An entry that waits until the chair proposes silence. */
    String waiting() {
        var handle = all.propose("tj.focal", "Locust swarms across the border");
        all.leaves("adoption/propose-silence");
        all.until(handle, "the chair’s proposal", () -> tasks(outgoing, handle) == 1);
        return handle;
    }

    static int tasks(Http who, String handle) {
        return who.get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("total")
                .asInt();
    }

    /** With the instant that the form offers. */
    void proposesSilence(Http who, String handle) {
        var task = who.get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .at("/items/0/id")
                .asText();
        var offered = who.get("/api/tasks/" + task).expect(200).body().get("answers");
        who.post("/api/tasks/" + task, offered).expect(200);
        all.settle();
    }

    static Http.Answer cancel(Http who, String handle) {
        return who.post(
                "/api/entries/" + handle + "/acts/cancel-silence", Http.json("{'reason':'A better text is at hand'}"));
    }

    /** On the first day some weeks from now on which all work. */
    String meeting() {
        return Stream.iterate(tomorrow().plusDays(40), day -> day.plusDays(1))
                .limit(14)
                .map(day -> secretariat.post(
                        "/api/meetings",
                        Http.json(
                                "{'body':'NATIONAL_COORDINATORS','startsAt':'" + day + "T10:00','place':'Tashkent'}")))
                .filter(answer -> answer.status() < 300)
                .map(answer -> answer.body().get("reference").asText())
                .findFirst()
                .orElseThrow();
    }

    String page(String username) {
        return new Browsing(running.address(), username).page("/chair");
    }

    /** No-break spaces as spaces. */
    String read(String username, String path) {
        return new Browsing(running.address(), username).page(path).replace('\u00a0', ' ');
    }

    /** A form of the page of the chair. */
    static HttpResponse<String> sent(Browser browser, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", Browser.token(browser.get("/chair").body()));
        form.put("key", UUID.randomUUID().toString());
        return browser.send(path, form);
    }
}

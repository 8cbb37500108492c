package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** The chair passes from Uzbekistan to Kazakhstan: in time, late, or not at all, while silences run and entries wait for their chair. */
abstract class RotationsOfTheChair {

    private final Running running;
    private final Delegations all;
    private final Http outgoing;
    private final Http incoming;
    private final Http secretariat;

    RotationsOfTheChair(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.outgoing = new Http(running.address(), "chair");
        this.incoming = new Http(running.address(), "kz.chair");
        this.secretariat = new Http(running.address(), "secretariat");
    }

    /** Each story begins so; whoever took the chair in another gives it back. */
    @BeforeEach
    void uzbekistanHoldsTheChair() {
        if (rotation() != null) {
            secretariat.post("/api/chair/cancel", json("{}")).expect(200);
            all.settle();
        }
        if (!holder().equals("UZ")) {
            plan("UZ");
            all.clock("P2D");
            outgoing.post("/api/chair/confirm", json("{}")).expect(200);
            all.settle();
        }
        assertThat(holder()).isEqualTo("UZ");
    }

    @Test
    void confirmedInTimeItPassesAtOnceAndWhatWaitsForTheChairPassesWithIt() {
        var waiting = waiting();
        plan("KZ");
        all.clock("P2D");
        assertThat(rotation().get("status").asText()).isEqualTo("OPEN");
        assertThat(page("kz.chair")).contains("Take the chair");
        assertThat(page("chair")).doesNotContain("Take the chair");

        outgoing.post("/api/chair/confirm", json("{}")).expect(404);
        incoming.post("/api/chair/confirm", json("{}")).expect(200);
        all.settle();

        assertThat(holder()).isEqualTo("KZ");
        assertThat(rotation()).isNull();
        assertThat(tasks(outgoing, waiting)).isZero();
        assertThat(tasks(incoming, waiting)).isEqualTo(1);
        assertThat(page("secretariat")).contains("Handover record: Uzbekistan to Kazakhstan", waiting);
        all.clock("P20D");
        assertThat(holder()).isEqualTo("KZ");
        assertThat(incoming.post("/api/chair/confirm", json("{}")).status()).isEqualTo(404);
    }

    @Test
    void calledOffBeforeItsDayTheChairStaysAndAnotherMayBePlanned() {
        var waiting = waiting();
        plan("KZ");
        assertThat(secretariat
                        .post("/api/chair/plan", json("{'incoming':'KZ','day':'" + tomorrow() + "'}"))
                        .status())
                .isEqualTo(422);
        outgoing.post("/api/chair/cancel", json("{}")).expect(404);
        incoming.post("/api/chair/cancel", json("{}")).expect(404);
        assertThat(page("secretariat")).contains("Call the rotation off");

        secretariat.post("/api/chair/cancel", json("{}")).expect(200);
        all.settle();

        assertThat(rotation()).isNull();
        secretariat.post("/api/chair/cancel", json("{}")).expect(404);
        all.clock("P20D");
        assertThat(holder()).isEqualTo("UZ");
        assertThat(incoming.post("/api/chair/confirm", json("{}")).status()).isEqualTo(404);
        assertThat(tasks(outgoing, waiting)).isEqualTo(1);
        assertThat(page("secretariat")).contains("Plan the rotation");

        plan("KZ");
        all.clock("P2D");
        assertThat(secretariat.post("/api/chair/cancel", json("{}")).status()).isEqualTo(422);
        incoming.post("/api/chair/confirm", json("{}")).expect(200);
        all.settle();
        assertThat(holder()).isEqualTo("KZ");
    }

    @Test
    void runningSilencesStayTheRestMovesAndAnIncomingChairWhoIsLateFindsItKeptAdInterim() {
        var silent = all.propose("kz.focal", "Glacial lake outburst above two valleys");
        all.drive(silent, "UNDER_SILENCE");
        var waiting = waiting();

        assertThat(outgoing.post("/api/chair/plan", json("{'incoming':'KZ','day':'" + tomorrow() + "'}"))
                        .status())
                .isEqualTo(404);
        assertThat(secretariat
                        .post("/api/chair/plan", json("{'incoming':'TM','day':'" + tomorrow() + "'}"))
                        .status())
                .isEqualTo(422);
        plan("KZ");
        assertThat(incoming.post("/api/chair/confirm", json("{}")).status()).isEqualTo(422);
        all.clock("P2D");
        assertThat(rotation().get("status").asText()).isEqualTo("OPEN");
        assertThat(rotation().get("matters").findValuesAsText("handle")).contains(silent, waiting);
        assertThat(new Http(running.address(), "kz.head")
                        .get("/api/chair")
                        .expect(200)
                        .body()
                        .at("/rotation/matters"))
                .isEmpty();

        all.clock("P15D");
        assertThat(rotation().get("status").asText()).isEqualTo("AD_INTERIM");
        assertThat(tasks(outgoing, waiting)).isEqualTo(1);
        outgoing.post("/api/chair/note", json("{'note':'Two delegations want to talk first'}"))
                .expect(200);
        assertThat(outgoing.post("/api/chair/confirm", json("{}")).status()).isEqualTo(404);

        incoming.post("/api/chair/confirm", json("{}")).expect(200);
        all.settle();
        assertThat(holder()).isEqualTo("KZ");
        assertThat(tasks(outgoing, waiting)).isZero();
        assertThat(tasks(incoming, waiting)).isEqualTo(1);
    }

    @Test
    void aSilenceThatRunsIsCancelledByTheChairWhoOpenedItAlone() {
        var silent = all.propose("kg.focal", "Drought in the upper basin");
        all.drive(silent, "UNDER_SILENCE");
        assertThat(cancel(incoming, silent).status()).isEqualTo(404);
        plan("KZ");
        all.clock("P2D");
        incoming.post("/api/chair/confirm", json("{}")).expect(200);
        all.settle();
        assertThat(holder()).isEqualTo("KZ");

        assertThat(read("secretariat", "/entries/" + silent)).contains("12:00 Tashkent");
        assertThat(cancel(incoming, silent).status()).isEqualTo(404);
        assertThat(cancel(outgoing, silent).status()).isEqualTo(200);
        all.settle();
        assertThat(all.status(silent)).isEqualTo("CHANNEL");
        assertThat(tasks(incoming, silent)).isEqualTo(1);
    }

    @Test
    void aSilenceIsOfTheChairWhoProposesItEvenIfItsTaskWaitedSinceTheChairBefore() {
        var waiting = all.propose("tj.focal", "Locust swarms across the border");
        all.leaves("adoption/propose-silence");
        all.until(
                waiting,
                "the chair’s proposal",
                () -> all.task("chair", waiting, "adoption/propose-silence").isPresent());
        plan("KZ");
        all.clock("P2D");
        incoming.post("/api/chair/confirm", json("{}")).expect(200);
        all.settle();
        proposesSilence(incoming, waiting);

        assertThat(read("secretariat", "/entries/" + waiting))
                .contains("12:00 Astana")
                .doesNotContain("Tashkent");
        assertThat(cancel(outgoing, waiting).status()).isEqualTo(404);
        assertThat(cancel(incoming, waiting).status()).isEqualTo(200);
    }

    @Test
    void onThePagesARotationIsShownBeforeItIsPlannedAndADayThatIsNoDateIsRefusedBesideItsField() {
        var browser = new Browser(running.address(), "secretariat");
        var refused = sent(browser, "/chair/plan", Map.of("incoming", "KZ", "day", "05.02.2027"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"05.02.2027\"", "Write “05.02.2027” as a date, for example 2027-02-05.");
        assertThat(sent(new Browser(running.address(), "kz.head"), "/chair/plan", Map.of("incoming", "KZ", "day", "x"))
                        .statusCode())
                .isEqualTo(404);

        var plan = Map.of("incoming", "KZ", "day", tomorrow().toString());
        assertThat(sent(browser, "/chair/plan", plan).body())
                .contains("Plan the rotation?", "Both chairs and the secretariat are told now.");
        assertThat(rotation()).isNull();
        var confirmed = new HashMap<>(plan);
        confirmed.put("confirmed", "true");
        sent(browser, "/chair/plan", confirmed);
        all.settle();
        assertThat(rotation().get("incoming").asText()).isEqualTo("KZ");
        assertThat(List.of(page("kz.chair"), page("chair"), page("secretariat")))
                .allSatisfy(page -> assertThat(page)
                        .contains("What is open will be listed here on the day.")
                        .doesNotContain("Nothing was open."));
    }

    @Test
    void theChairIsTakenOnceConfirmedWithItsMeetingsAndWhoLeavesItFindsTheSilencesThatStay() {
        var silent = all.propose("kg.focal", "Drought in the upper basin");
        all.drive(silent, "UNDER_SILENCE");
        var meeting = meeting();
        plan("KZ");
        all.clock("P2D");
        var browser = new Browser(running.address(), "kz.chair");
        assertThat(sent(browser, "/chair/confirm", Map.of()).body())
                .contains("Take the chair?", "the meetings ahead become yours");
        all.settle();
        assertThat(holder()).isEqualTo("UZ");
        assertThat(page("secretariat")).contains(meeting, "Silence, running: " + silent);

        assertThat(sent(browser, "/chair/confirm", Map.of("confirmed", "true")).body())
                .doesNotContain("Take the chair");
        all.settle();

        assertThat(holder()).isEqualTo("KZ");
        assertThat(secretariat
                        .get("/api/meetings/" + meeting)
                        .expect(200)
                        .body()
                        .get("chairState")
                        .asText())
                .isEqualTo("KZ");
        assertThat(read("secretariat", "/meetings/" + meeting)).contains("10:00 Tashkent (10:00 Astana)");
        assertThat(read("secretariat", "/chair")).contains("12:00 Tashkent (12:00 Astana)");
        assertThat(read("chair", "/desk"))
                .contains(silent, "Keep the silence that you proposed as chair, or cancel it");
        assertThat(read("kz.chair", "/desk")).doesNotContain("Keep the silence that you proposed");
    }

    /** On the first day some weeks from now on which all work. */
    private String meeting() {
        return Stream.iterate(tomorrow().plusDays(40), day -> day.plusDays(1))
                .limit(14)
                .map(day -> secretariat.post(
                        "/api/meetings",
                        json("{'body':'NATIONAL_COORDINATORS','startsAt':'" + day + "T10:00','place':'Tashkent'}")))
                .filter(answer -> answer.status() < 300)
                .map(answer -> answer.body().get("reference").asText())
                .findFirst()
                .orElseThrow();
    }

    /** A form of the page of the chair. */
    private static HttpResponse<String> sent(Browser browser, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", Browser.token(browser.get("/chair").body()));
        form.put("key", UUID.randomUUID().toString());
        return browser.send(path, form);
    }

    private static Http.Answer cancel(Http who, String handle) {
        return who.post(
                "/api/entries/" + handle + "/acts/cancel-silence", json("{'reason':'A better text is at hand'}"));
    }

    /** With the instant that the form offers. */
    private void proposesSilence(Http who, String handle) {
        var task = who.get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .at("/items/0/id")
                .asText();
        var offered = who.get("/api/tasks/" + task).expect(200).body().get("answers");
        who.post("/api/tasks/" + task, offered).expect(200);
        all.settle();
    }

    /** An entry that waits until the chair proposes silence. */
    private String waiting() {
        var handle = all.propose("tj.focal", "Locust swarms across the border");
        all.leaves("adoption/propose-silence");
        all.until(handle, "the chair’s proposal", () -> tasks(outgoing, handle) == 1);
        return handle;
    }

    private void plan(String incoming) {
        secretariat
                .post("/api/chair/plan", json("{'incoming':'" + incoming + "','day':'" + tomorrow() + "'}"))
                .expect(200);
    }

    private LocalDate tomorrow() {
        var now = Instant.parse(all.clock("PT1S").get("now").asText());
        return LocalDate.ofInstant(now, ZoneId.of("Asia/Almaty")).plusDays(1);
    }

    private String holder() {
        return secretariat.get("/api/chair").expect(200).body().get("state").asText();
    }

    private String page(String username) {
        return new Browsing(running.address(), username).page("/chair");
    }

    /** No-break spaces as spaces. */
    private String read(String username, String path) {
        return new Browsing(running.address(), username).page(path).replace('\u00a0', ' ');
    }

    private JsonNode rotation() {
        return secretariat.get("/api/chair").expect(200).body().get("rotation");
    }

    private static int tasks(Http who, String handle) {
        return who.get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("total")
                .asInt();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}

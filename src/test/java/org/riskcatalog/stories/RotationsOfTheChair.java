package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** The chair passes from Uzbekistan to Kazakhstan while one silence runs and another entry waits for its chair. */
class ChairRotationTest {

    private static final Running running = Running.onH2();

    private final Delegations all = new Delegations(running.address());
    private final Http outgoing = new Http(running.address(), "chair");
    private final Http incoming = new Http(running.address(), "kz.chair");
    private final Http secretariat = new Http(running.address(), "secretariat");

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void runningSilencesStayTheRestMovesAndAnIncomingChairWhoIsLateFindsItKeptAdInterim() {
        var silent = all.propose("kz.focal", "Glacial lake outburst above two valleys");
        all.drive(silent, "UNDER_SILENCE");
        var waiting = all.propose("tj.focal", "Locust swarms across the border");
        all.leaves("adoption/propose-silence");
        all.until(waiting, "the chair’s proposal", () -> tasks(outgoing, waiting) == 1);

        plan();
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
        assertThat(secretariat.get("/api/chair").expect(200).body().get("state").asText())
                .isEqualTo("KZ");
        assertThat(tasks(outgoing, waiting)).isZero();
        assertThat(tasks(incoming, waiting)).isEqualTo(1);
    }

    @Test
    void aSilenceThatRunsIsCancelledByTheChairWhoOpenedItAlone() {
        var silent = all.propose("kg.focal", "Drought in the upper basin");
        all.drive(silent, "UNDER_SILENCE");
        var opener = secretariat
                        .get("/api/chair")
                        .expect(200)
                        .body()
                        .get("state")
                        .asText()
                        .equals("UZ")
                ? outgoing
                : incoming;
        var other = opener == outgoing ? incoming : outgoing;

        assertThat(cancel(other, silent).status()).isEqualTo(404);
        assertThat(cancel(opener, silent).status()).isEqualTo(200);
    }

    private static Http.Answer cancel(Http who, String handle) {
        return who.post(
                "/api/entries/" + handle + "/acts/cancel-silence", json("{'reason':'A better text is at hand'}"));
    }

    private void plan() {
        var now = Instant.parse(all.clock("PT1S").get("now").asText());
        var day = LocalDate.ofInstant(now, ZoneId.of("Asia/Almaty")).plusDays(1);
        assertThat(outgoing.post("/api/chair/plan", json("{'incoming':'KZ','day':'" + day + "'}"))
                        .status())
                .isEqualTo(404);
        assertThat(secretariat
                        .post("/api/chair/plan", json("{'incoming':'TM','day':'" + day + "'}"))
                        .status())
                .isEqualTo(422);
        secretariat
                .post("/api/chair/plan", json("{'incoming':'KZ','day':'" + day + "'}"))
                .expect(200);
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

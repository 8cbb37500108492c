package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** The chair passes from Uzbekistan to Kazakhstan: in time, late, or not at all, while silences run and entries wait for their chair. */
abstract class RotationsOfTheChair {

    private final Running running;
    private final TwoChairs chairs;
    private final Delegations all;
    private final Http outgoing;
    private final Http incoming;
    private final Http secretariat;

    RotationsOfTheChair(Running running) {
        this.running = running;
        this.chairs = new TwoChairs(running);
        this.all = chairs.all();
        this.outgoing = chairs.outgoing();
        this.incoming = chairs.incoming();
        this.secretariat = chairs.secretariat();
    }

    /** Each story begins so; whoever took the chair in another gives it back. */
    @BeforeEach
    void uzbekistanHoldsTheChair() {
        if (chairs.rotation() != null) {
            secretariat.post("/api/chair/cancel", Http.json("{}")).expect(200);
            all.settle();
        }
        if (!chairs.holder().equals("UZ")) {
            chairs.plan("UZ");
            all.clock("P2D");
            outgoing.post("/api/chair/confirm", Http.json("{}")).expect(200);
            all.settle();
        }
        assertThat(chairs.holder()).isEqualTo("UZ");
    }

    @Test
    void confirmedInTimeItPassesAtOnceAndWhatWaitsForTheChairPassesWithIt() {
        var waiting = chairs.waiting();
        chairs.plan("KZ");
        all.clock("P2D");
        assertThat(chairs.rotation().get("status").asText()).isEqualTo("OPEN");
        assertThat(chairs.page("kz.chair")).contains("Take the chair");
        assertThat(chairs.page("chair")).doesNotContain("Take the chair");

        outgoing.post("/api/chair/confirm", Http.json("{}")).expect(404);
        incoming.post("/api/chair/confirm", Http.json("{}")).expect(200);
        all.settle();

        assertThat(chairs.holder()).isEqualTo("KZ");
        assertThat(chairs.rotation()).isNull();
        assertThat(TwoChairs.tasks(outgoing, waiting)).isZero();
        assertThat(TwoChairs.tasks(incoming, waiting)).isEqualTo(1);
        assertThat(chairs.page("secretariat")).contains("Handover record: Uzbekistan to Kazakhstan", waiting);
        all.clock("P20D");
        assertThat(chairs.holder()).isEqualTo("KZ");
        assertThat(incoming.post("/api/chair/confirm", Http.json("{}")).status())
                .isEqualTo(404);
    }

    @Test
    void calledOffBeforeItsDayTheChairStaysAndAnotherMayBePlanned() {
        var waiting = chairs.waiting();
        chairs.plan("KZ");
        assertThat(secretariat
                        .post("/api/chair/plan", Http.json("{'incoming':'KZ','day':'" + chairs.tomorrow() + "'}"))
                        .status())
                .isEqualTo(422);
        outgoing.post("/api/chair/cancel", Http.json("{}")).expect(404);
        incoming.post("/api/chair/cancel", Http.json("{}")).expect(404);
        assertThat(chairs.page("secretariat")).contains("Call the rotation off");

        secretariat.post("/api/chair/cancel", Http.json("{}")).expect(200);
        all.settle();

        assertThat(chairs.rotation()).isNull();
        secretariat.post("/api/chair/cancel", Http.json("{}")).expect(404);
        all.clock("P20D");
        assertThat(chairs.holder()).isEqualTo("UZ");
        assertThat(incoming.post("/api/chair/confirm", Http.json("{}")).status())
                .isEqualTo(404);
        assertThat(TwoChairs.tasks(outgoing, waiting)).isEqualTo(1);
        assertThat(chairs.page("secretariat")).contains("Plan the rotation");

        chairs.plan("KZ");
        all.clock("P2D");
        assertThat(secretariat.post("/api/chair/cancel", Http.json("{}")).status())
                .isEqualTo(422);
        incoming.post("/api/chair/confirm", Http.json("{}")).expect(200);
        all.settle();
        assertThat(chairs.holder()).isEqualTo("KZ");
    }

    @Test
    void runningSilencesStayTheRestMovesAndAnIncomingChairWhoIsLateFindsItKeptAdInterim() {
        var silent = all.propose("kz.focal", "Glacial lake outburst above two valleys");
        all.drive(silent, "UNDER_SILENCE");
        var waiting = chairs.waiting();

        assertThat(outgoing.post("/api/chair/plan", Http.json("{'incoming':'KZ','day':'" + chairs.tomorrow() + "'}"))
                        .status())
                .isEqualTo(404);
        assertThat(secretariat
                        .post("/api/chair/plan", Http.json("{'incoming':'TM','day':'" + chairs.tomorrow() + "'}"))
                        .status())
                .isEqualTo(422);
        chairs.plan("KZ");
        assertThat(incoming.post("/api/chair/confirm", Http.json("{}")).status())
                .isEqualTo(422);
        all.clock("P2D");
        assertThat(chairs.rotation().get("status").asText()).isEqualTo("OPEN");
        assertThat(chairs.rotation().get("matters").findValuesAsText("handle")).contains(silent, waiting);
        assertThat(new Http(running.address(), "kz.head")
                        .get("/api/chair")
                        .expect(200)
                        .body()
                        .at("/rotation/matters"))
                .isEmpty();

        all.clock("P15D");
        assertThat(chairs.rotation().get("status").asText()).isEqualTo("AD_INTERIM");
        assertThat(TwoChairs.tasks(outgoing, waiting)).isEqualTo(1);
        outgoing.post("/api/chair/note", Http.json("{'note':'Two delegations want to talk first'}"))
                .expect(200);
        assertThat(outgoing.post("/api/chair/confirm", Http.json("{}")).status())
                .isEqualTo(404);

        incoming.post("/api/chair/confirm", Http.json("{}")).expect(200);
        all.settle();
        assertThat(chairs.holder()).isEqualTo("KZ");
        assertThat(TwoChairs.tasks(outgoing, waiting)).isZero();
        assertThat(TwoChairs.tasks(incoming, waiting)).isEqualTo(1);
    }

    @Test
    void aSilenceThatRunsIsCancelledByTheChairWhoOpenedItAlone() {
        var silent = all.propose("kg.focal", "Drought in the upper basin");
        all.drive(silent, "UNDER_SILENCE");
        assertThat(TwoChairs.cancel(incoming, silent).status()).isEqualTo(404);
        chairs.plan("KZ");
        all.clock("P2D");
        incoming.post("/api/chair/confirm", Http.json("{}")).expect(200);
        all.settle();
        assertThat(chairs.holder()).isEqualTo("KZ");

        assertThat(chairs.read("secretariat", "/entries/" + silent)).contains("12:00 Tashkent");
        assertThat(TwoChairs.cancel(incoming, silent).status()).isEqualTo(404);
        assertThat(TwoChairs.cancel(outgoing, silent).status()).isEqualTo(200);
        all.settle();
        assertThat(all.status(silent)).isEqualTo("CHANNEL");
        assertThat(TwoChairs.tasks(incoming, silent)).isEqualTo(1);
    }

    @Test
    void aSilenceIsOfTheChairWhoProposesItEvenIfItsTaskWaitedSinceTheChairBefore() {
        var waiting = all.propose("tj.focal", "Locust swarms across the border");
        all.leaves("adoption/propose-silence");
        all.until(
                waiting,
                "the chair’s proposal",
                () -> all.task("chair", waiting, "adoption/propose-silence").isPresent());
        chairs.plan("KZ");
        all.clock("P2D");
        incoming.post("/api/chair/confirm", Http.json("{}")).expect(200);
        all.settle();
        chairs.proposesSilence(incoming, waiting);

        assertThat(chairs.read("secretariat", "/entries/" + waiting))
                .contains("12:00 Astana")
                .doesNotContain("Tashkent");
        assertThat(TwoChairs.cancel(outgoing, waiting).status()).isEqualTo(404);
        assertThat(TwoChairs.cancel(incoming, waiting).status()).isEqualTo(200);
    }

    @Test
    void onThePagesARotationIsShownBeforeItIsPlannedAndADayThatIsNoDateIsRefusedBesideItsField() {
        var browser = new Browser(running.address(), "secretariat");
        var refused = TwoChairs.sent(browser, "/chair/plan", Map.of("incoming", "KZ", "day", "05.02.2027"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"05.02.2027\"", "Write “05.02.2027” as a date, for example 2027-02-05.");
        assertThat(TwoChairs.sent(
                                new Browser(running.address(), "kz.head"),
                                "/chair/plan",
                                Map.of("incoming", "KZ", "day", "x"))
                        .statusCode())
                .isEqualTo(404);

        var plan = Map.of("incoming", "KZ", "day", chairs.tomorrow().toString());
        assertThat(TwoChairs.sent(browser, "/chair/plan", plan).body())
                .contains("Plan the rotation?", "Both chairs and the secretariat are told now.");
        assertThat(chairs.rotation()).isNull();
        var confirmed = new HashMap<>(plan);
        confirmed.put("confirmed", "true");
        TwoChairs.sent(browser, "/chair/plan", confirmed);
        all.settle();
        assertThat(chairs.rotation().get("incoming").asText()).isEqualTo("KZ");
        assertThat(List.of(chairs.page("kz.chair"), chairs.page("chair"), chairs.page("secretariat")))
                .allSatisfy(page -> assertThat(page)
                        .contains("What is open will be listed here on the day.")
                        .doesNotContain("Nothing was open."));
    }

    @Test
    void theChairIsTakenOnceConfirmedWithItsMeetingsAndWhoLeavesItFindsTheSilencesThatStay() {
        var silent = all.propose("kg.focal", "Drought in the upper basin");
        all.drive(silent, "UNDER_SILENCE");
        var meeting = chairs.meeting();
        chairs.plan("KZ");
        all.clock("P2D");
        var browser = new Browser(running.address(), "kz.chair");
        assertThat(TwoChairs.sent(browser, "/chair/confirm", Map.of()).body())
                .contains("Take the chair?", "the meetings ahead become yours");
        all.settle();
        assertThat(chairs.holder()).isEqualTo("UZ");
        assertThat(chairs.page("secretariat")).contains(meeting, "Silence, running: " + silent);

        assertThat(TwoChairs.sent(browser, "/chair/confirm", Map.of("confirmed", "true"))
                        .body())
                .doesNotContain("Take the chair");
        all.settle();

        assertThat(chairs.holder()).isEqualTo("KZ");
        assertThat(secretariat
                        .get("/api/meetings/" + meeting)
                        .expect(200)
                        .body()
                        .get("chairState")
                        .asText())
                .isEqualTo("KZ");
        assertThat(chairs.read("secretariat", "/meetings/" + meeting)).contains("10:00 Tashkent (10:00 Astana)");
        assertThat(chairs.read("secretariat", "/chair")).contains("12:00 Tashkent (12:00 Astana)");
        assertThat(chairs.read("chair", "/desk"))
                .contains(silent, "Keep the silence that you proposed as chair, or cancel it");
        assertThat(chairs.read("kz.chair", "/desk")).doesNotContain("Keep the silence that you proposed");
    }
}

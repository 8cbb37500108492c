package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.stories.client.Browsing;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;

/** Of whom an answer is awaited: the secretariat sees it and reminds that State alone; near the deadline heads are reminded of what lacks their signature alone. */
class RemindedTest {

    private static final Running running = Running.onH2();

    private final Delegations all = new Delegations(running.address());
    private final Http secretariat = new Http(running.address(), "secretariat");

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void whoHasNotAnsweredIsNamedAndRemindedOnceADay() {
        var handle = all.propose("kz.focal", "Glacial lake outburst above two valleys");
        all.drive(handle, "CONSULTATION");
        all.settle();
        assertThat(awaited(handle)).hasSize(6);

        remind(handle, "KG").expect(204);
        assertThat(remind(handle, "KG").status()).isEqualTo(422);
        var list = new Browsing(running.address(), "chair").page("/oversight?search=" + handle);
        assertThat(list).contains("Remind<").doesNotContain("value=\"KG\"").contains("value=\"TJ\"");
        assertThat(new Http(running.address(), "kg.head")
                        .post("/api/oversight/reminders", wanted(handle, "TJ"))
                        .status())
                .isEqualTo(404);
        all.clock("P2D");
        assertThat(remindedAtOnce(handle, "KG"))
                .as("several press at the same moment")
                .containsOnlyOnce(204)
                .containsOnly(204, 422);

        assertThat(journal("kg.head", handle))
                .filteredOn("console.state-reminded"::equals)
                .hasSize(2);
        assertThat(journal("tj.head", handle)).doesNotContain("console.state-reminded");

        all.act("kg.head", handle, "not-interested", "{}");
        all.settle();
        assertThat(awaited(handle)).hasSize(5).doesNotContain("KG");
        assertThat(remind(handle, "KG").status()).isEqualTo(404);
    }

    @Test
    void aBodyThatIsAskedIsNamedTooAndThatItIsLate() {
        var handle = all.propose("kz.focal", "Dust storm over several States");
        all.drive(handle, "SUBMITTED");
        var list = "/oversight?search=" + handle;
        assertThat(new Browsing(running.address(), "chair").page(list))
                .contains("secretariat: Check admissibility")
                .doesNotContain("Nobody is being waited for", "overdue since");
        all.clock("P30D");
        assertThat(new Browsing(running.address(), "chair").page(list)).contains("overdue since");
        assertThat(secretariat
                        .get("/api" + list)
                        .expect(200)
                        .body()
                        .at("/items/0/waiting/0/overdue")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aHeadIsToldOfEachActThatLacksTheSignatureAlone() {
        var handle = all.propose("kz.focal", "Locusts from three valleys");
        all.drive(handle, "CONSULTATION");
        unsigned(handle, "review", "P55D");
        all.drive(handle, "ASSESSMENT");
        unsigned(handle, "assessment", "P16D");
        all.drive(handle, "ADOPTED");
        unsigned(handle, "measures", "P16D");
    }

    /** The act is verified in all delegations, the head of Kyrgyzstan does not sign, and time passes. */
    private void unsigned(String handle, String act, String time) {
        long before = signaturesAwaited("kg.head", handle);
        all.leaves(act + "/sign").until(handle, "the draft of " + act, () -> toSign("kg.head", act));
        assertThat(signaturesAwaited("kg.head", handle)).isEqualTo(before);
        all.clock(time);
        all.settle();
        assertThat(signaturesAwaited("kg.head", handle)).as(act).isEqualTo(before + 1);
        assertThat(signaturesAwaited("chair", handle))
                .as("told outside the delegation")
                .isZero();
        all.answersAgain(act + "/sign");
    }

    private boolean toSign(String who, String act) {
        return new Http(running.address(), who)
                .get("/api/tasks").expect(200).body().findValuesAsText("formKey").stream()
                        .anyMatch((act + "/sign")::equals);
    }

    private long signaturesAwaited(String who, String handle) {
        return journal(who, handle).stream()
                .filter("clearance.signature-awaited"::equals)
                .count();
    }

    private List<String> awaited(String handle) {
        return secretariat
                .get("/api/oversight?which=UNANSWERED&search=" + handle)
                .expect(200)
                .body()
                .findValuesAsText("state");
    }

    private List<Integer> remindedAtOnce(String handle, String state) {
        var asked = Stream.of("chair", "secretariat", "chair", "secretariat")
                .map(who -> CompletableFuture.supplyAsync(() -> new Http(running.address(), who)
                        .post("/api/oversight/reminders", wanted(handle, state))
                        .status()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private Http.Answer remind(String handle, String state) {
        return secretariat.post("/api/oversight/reminders", wanted(handle, state));
    }

    private static JsonNode wanted(String handle, String state) {
        return new ObjectMapper()
                .createObjectNode()
                .put("handle", handle)
                .put("act", "review")
                .put("state", state);
    }

    private List<String> journal(String who, String handle) {
        return new Http(running.address(), who)
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .findValuesAsText("type");
    }
}

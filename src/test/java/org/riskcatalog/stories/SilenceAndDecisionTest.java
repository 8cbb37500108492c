package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;

/** Assessed entries on their last stretch: silence unbroken, broken, refused, cancelled, held; decision issued. */
class SilenceAndDecisionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Running running;
    private static Delegations delegations;
    private static AssessedEntries assessed;

    @BeforeAll
    static void begin() {
        running = Running.onH2();
        delegations = new Delegations(running.address());
        assessed = new AssessedEntries(running);
    }

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void unbrokenItIsAdoptedAnnouncedIssuedUnderANumberAndInForce() throws Exception {
        var handle = assessed();
        propose(handle);
        var silence = silence(handle);
        assertThat(page("kz.head", silence)).contains("Silence is proposed.");
        delegations.clock("NEXT_DEADLINE");
        assertThat(delegations.status(handle)).isEqualTo("UNDER_SILENCE");

        assertThat(page("kz.head", silence))
                .contains("Silence is unbroken.", "Break silence", "day 5, expires 12:00", "1 of 6");
        assertThat(page("kz.expert", silence))
                .contains("Only the head of delegation")
                .doesNotContain("acts/break-silence");
        assertThat(page("kg.head", silence + "/text"))
                .contains("Under silence until", "The flow falls for two seasons");
        act("kg.head", handle, "statement", "{'kind':'INTERPRETATIVE_STATEMENT','text':'Daily data stay ours.'}", 200);
        until(handle, "ADOPTED");
        assertThat(page("kz.head", silence)).contains("The text is adopted.", "Daily data stay ours.");
        act("tj.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Too late'}", 422);

        answer("secretariat", handle, "announce-decision", "{'way':'CIRCULAR','where':'Circular of the coordinators'}");
        answer("registrar", handle, "issue-decision", "{}");
        delegations.settle();
        assertThat(delegations.status(handle)).isEqualTo("IN_FORCE");
        isAnsweredThatItIsTooLateWithBothInstants(handle, silence);

        var decision = running.bean(Decisions.class).on(entry(handle).id()).orElseThrow();
        assertThat(decision.number()).matches("CA/DEC/\\d+/\\d\\d");
        var sealed = delegations
                .person("az.head")
                .get("/api/decisions/" + decision.number())
                .expect(200)
                .body();
        assertThat(sealed.at("/statements/0/text").asText()).isEqualTo("Daily data stay ours.");
        assertThat(sealed.get("counted")).hasSize(6);
        assertThat(Checksums.ofCanonical(decision.content())).isEqualTo(decision.contentChecksum());
        assertThat(JSON.readTree(decision.content())).isEqualTo(sealed);
        var list = delegations
                .person("az.head")
                .get("/api/decisions?q=" + handle)
                .expect(200)
                .body();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        var browser = new Browser(running.address(), "az.head");
        assertThat(browser.get("/decisions").body()).contains(decision.number());
        assertThat(browser.get("/decisions/" + decision.number()).body())
                .contains("adopted this text by silence", decision.contentChecksum());
    }

    /** On the page and as JSON, also now that the decision is issued; whoever is no head finds no such act. */
    private static void isAnsweredThatItIsTooLateWithBothInstants(String handle, UUID silence) {
        var late = act("uz.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Far too late'}", 422);
        var sentence = late.at("/errors/0/message").asText();
        assertThat(late.at("/errors/0/code").asText()).isEqualTo("adoption.silence-already-expired");
        assertThat(sentence).containsPattern("received at .*\\d\\d:\\d\\d:\\d\\d.* expired at .*12:00:00");
        var browser = new Browser(running.address(), "az.head");
        var page = browser.get(actPath(handle, "break-silence")).body();
        var refused = browser.send(
                actPath(handle, "break-silence"),
                Map.of(
                        "_csrf",
                        Browser.token(page),
                        "how",
                        "OBJECTION",
                        "key",
                        UUID.randomUUID().toString(),
                        "confirmed",
                        "true"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Too late", "11:00:00.000\u00a0Baku")
                .doesNotContain("Nothing is recorded yet", "name=\"how\"");
        assertThat(browser.get("/entries/" + handle).body()).doesNotContain("/acts/break-silence", "/acts/hold");
        assertThat(sent(browser, page, handle, "break-silence", "next", "continue"))
                .contains("An objection is late now")
                .doesNotContain("The text is not adopted");
        assertThat(sent(browser, page, handle, "hold", "confirmed", "true"))
                .contains("Too late", "Your hold was received at", "11:00:00.000\u00a0Baku");
        act("az.expert", handle, "break-silence", "{'how':'OBJECTION'}", 404);
        assertThat(page("kz.head", silence)).contains("Far too late");
    }

    private static String entryPage(String person, String handle) {
        return new Browser(running.address(), person).get("/entries/" + handle).body();
    }

    private static String sent(Browser browser, String page, String handle, String act, String word, String value) {
        return browser.send(
                        actPath(handle, act),
                        Map.of(
                                "_csrf",
                                Browser.token(page),
                                "how",
                                "OBJECTION",
                                "reason",
                                "Later still",
                                "key",
                                UUID.randomUUID().toString(),
                                word,
                                value))
                .body();
    }

    @Test
    void brokenItIsNotAdoptedAndTheChairLeadsItToAMeetingThatDoesNotAdoptItEither() {
        var handle = underSilence();

        act("tj.head", handle, "break-silence", "{'how':'AMENDMENT','reason':'Paragraph 4'}", 422);
        var receipt = act("tj.head", handle, "break-silence", "{'how':'AMENDMENT','amendment':'Other words'}", 200);
        delegations.settle();
        assertThat(entryPage("tj.head", handle)).doesNotContain("/acts/break-silence");
        assertThat(entryPage("kg.head", handle)).contains("/acts/break-silence");
        act("kg.head", handle, "break-silence", "{'how':'OBJECTION'}", 200);
        assertThat(entryPage("kg.head", handle)).doesNotContain("/acts/break-silence");
        delegations.settle();
        delegations.gives("adoption/weigh-amendment", "", "{'verdict':'SUBSTANTIVE','note':'It says something else'}");
        delegations.answerAll(
                handle, task -> task.get("formKey").asText().equals("adoption/weigh-amendment"), new ArrayList<>());
        delegations.settle();

        assertThat(receipt.get("toldTo").toString()).contains("AZ", "KZ", "KG", "TJ", "TM", "UZ");
        assertThat(delegations.status(handle)).isEqualTo("CONCILIATION");
        assertThat(page("uz.head", silence(handle)))
                .contains("Tajikistan broke silence.", "Other words", "Further objection", "Without reasons.");
        answer("chair", handle, "choose-course", "{'course':'MEETING','reason':'Ministers are to speak'}");
        assertThat(entryPage("az.head", handle)).as("the chair has chosen").doesNotContain("/acts/break-silence");
        delegations.settle();
        assertThat(delegations.status(handle)).isEqualTo("AT_MEETING");
        delegations.saysOnce("adoption/write-outcome", "", "NOT_ADOPTED").drive(handle, "NOT_ADOPTED");
        assertThat(delegations.status(handle)).isEqualTo("NOT_ADOPTED");
    }

    @Test
    void objectedToItsUseItGoesToTheMeeting() {
        var handle = assessed();
        propose(handle);

        act("tm.head", handle, "object-use", "{}", 200);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("AT_MEETING");
        assertThat(page("uz.head", silence(handle))).contains("Turkmenistan objected to the use of silence.");
    }

    @Test
    void cancelledBeforeItStartsItComesBackToTheChairToo() {
        var handle = assessed();
        propose(handle);

        act("chair", handle, "cancel-silence", "{'reason':'Too early'}", 200);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CHANNEL");
        assertThat(task("chair", handle, "propose-silence").get("id").asText()).isNotEmpty();
    }

    @Test
    void cancelledItComesBackToTheChairWhoProposesAnew() {
        var handle = underSilence();

        act("chair", handle, "cancel-silence", "{'reason':'A better text is at hand'}", 200);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CHANNEL");
        assertThat(task("chair", handle, "propose-silence").get("id").asText()).isNotEmpty();
    }

    @Test
    void everyFormOfItIsAlsoAPage() {
        var handle = assessed();
        assertThat(form("chair", taskPath("chair", handle, "propose-silence")))
                .contains("Earliest expiry", "Standard silence");
        propose(handle);
        assertThat(form("uz.head", actPath(handle, "object-use"))).contains("Object to the use of silence");
        until(handle, "UNDER_SILENCE");
        assertThat(form("uz.head", actPath(handle, "break-silence"))).contains("An amendment", "Text of the amendment");
        assertThat(form("uz.head", actPath(handle, "hold"))).contains("For how many working days?");
        assertThat(form("uz.head", actPath(handle, "statement"))).contains("Formal reservation", "1 Title");
        assertThat(form("chair", actPath(handle, "cancel-silence"))).contains("Cancel silence", "Reason");
        // The choice of a language is kept with the person; nobody else reads as this one here.
        var russian = new Browser(running.address(), "tm.head");
        var page = russian.get("/silences/" + silence(handle)).body();
        russian.send("/language", Map.of("_csrf", Browser.token(page), "to", "ru", "back", "/"));
        assertThat(russian.get("/silences/" + silence(handle)).body()).contains("Молчание не нарушено.");
        act("chair", handle, "cancel-silence", "{'reason':'Enough seen'}", 200);
        delegations.settle();
    }

    @Test
    void heldItExpiresLaterOncePerState() {
        var handle = underSilence();
        var before = running.bean(Silences.class).get(silence(handle)).expiresAt();

        act("uz.head", handle, "hold", "{'workingDays':2,'reason':'The ministry is asked'}", 200);
        act("uz.head", handle, "hold", "{'workingDays':1,'reason':'Again'}", 404);
        delegations.settle();

        assertThat(running.bean(Silences.class).get(silence(handle)).expiresAt())
                .isAfter(before);
        assertThat(page("kz.head", silence(handle))).contains("Uzbekistan holds silence.");
        until(handle, "ADOPTED");
    }

    private static String underSilence() {
        var handle = assessed();
        propose(handle);
        until(handle, "UNDER_SILENCE");
        return handle;
    }

    private static void until(String handle, String status) {
        for (int i = 0; i < 12 && !delegations.status(handle).equals(status); i++) {
            delegations.clock("NEXT_DEADLINE");
        }
        assertThat(delegations.status(handle)).isEqualTo(status);
    }

    private static void propose(String handle) {
        var task = task("chair", handle, "propose-silence");
        var chair = delegations.person("chair");
        var answers = chair.get("/api/tasks/" + task.get("id").asText())
                .expect(200)
                .body()
                .get("answers");
        chair.post("/api/tasks/" + task.get("id").asText(), answers).expect(200);
        delegations.settle();
    }

    private static void answer(String person, String handle, String word, String answers) {
        delegations.settle();
        var task = task(person, handle, word);
        delegations
                .person(person)
                .post("/api/tasks/" + task.get("id").asText(), json(answers))
                .expect(200);
    }

    private static JsonNode act(String person, String handle, String word, String answers, int status) {
        return delegations
                .person(person)
                .post("/api/entries/" + handle + "/acts/" + word, json(answers))
                .expect(status)
                .body();
    }

    private static JsonNode task(String person, String handle, String word) {
        for (var task : delegations
                .person(person)
                .get("/api/tasks?search=" + handle)
                .expect(200)
                .body()
                .get("items")) {
            if (task.get("formKey").asText().equals("adoption/" + word)) {
                return task;
            }
        }
        throw new AssertionError(person + " has no task " + word + " for " + handle);
    }

    private static String page(String person, Object silence) {
        var response = new Browser(running.address(), person).get("/silences/" + silence);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String form(String person, String path) {
        var response = new Browser(running.address(), person).get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return response.body();
    }

    private static String actPath(String handle, String word) {
        return "/entries/" + handle + "/acts/" + word;
    }

    private static String taskPath(String person, String handle, String word) {
        return "/tasks/" + task(person, handle, word).get("id").asText();
    }

    private static UUID silence(String handle) {
        var entry = entry(handle).id();
        return running.bean(Silences.class).latest(entry, entry).orElseThrow().id();
    }

    private static RiskEntry entry(String handle) {
        return running.bean(RiskEntries.class).findByHandle(handle).orElseThrow();
    }

    private static String assessed() {
        var handle = assessed.next();
        delegations.settle();
        return handle;
    }

    private static ObjectNode json(String single) {
        try {
            return (ObjectNode) JSON.readTree(single.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.adoption.decision.Decision;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;
import org.riskcatalog.stories.client.Http;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assessed entries on their last stretch: silence unbroken, broken, refused, cancelled, held; decision issued. */
class SilenceAndDecisionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Running running;
    private static Delegations delegations;
    private static LastStretch stretch;

    @BeforeAll
    static void begin() {
        running = Running.onH2();
        stretch = new LastStretch(running);
        delegations = stretch.delegations();
    }

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    void unbrokenItIsAdoptedAnnouncedIssuedUnderANumberAndInForce() throws Exception {
        var handle = stretch.assessed();
        stretch.propose(handle);
        var silence = stretch.silence(handle);
        assertThat(stretch.page("kz.head", silence)).contains("Silence is proposed.");
        delegations.clock("NEXT_DEADLINE");
        assertThat(delegations.status(handle)).isEqualTo("UNDER_SILENCE");

        assertThat(stretch.page("kz.head", silence))
                .contains("Silence is unbroken.", "Break silence", "day 5, expires 12:00", "1 of 6");
        assertThat(stretch.page("kz.expert", silence))
                .contains("Only the head of delegation")
                .doesNotContain("acts/break-silence");
        assertThat(stretch.page("kg.head", silence + "/text"))
                .contains("Under silence until", "The flow falls for two seasons");
        stretch.act(
                "kg.head",
                handle,
                "statement",
                "{'kind':'INTERPRETATIVE_STATEMENT','text':'Daily data stay ours.'}",
                200);
        stretch.until(handle, "ADOPTED");
        assertThat(stretch.page("kz.head", silence)).contains("The text is adopted.", "Daily data stay ours.");
        assertThat(stretch.page("unrcca.observer", silence)).doesNotContain("Daily data stay ours.");
        stretch.act("tj.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Too late'}", 422);

        stretch.answer(
                "secretariat",
                handle,
                "announce-decision",
                "{'way':'CIRCULAR','where':'Circular of the coordinators'}");
        stretch.answer("registrar", handle, "issue-decision", "{}");
        delegations.settle();
        assertThat(delegations.status(handle)).isEqualTo("IN_FORCE");
        isAnsweredThatItIsTooLateWithBothInstants(handle, silence);

        var decision =
                running.bean(Decisions.class).on(stretch.entry(handle).id()).orElseThrow();
        assertThat(decision.number()).matches("CA/DEC/\\d+/\\d\\d");
        var sealed = delegations
                .person("az.head")
                .get("/api/decisions/" + decision.number())
                .expect(200)
                .body();
        assertThat(sealed.at("/statements/0/text").asText()).isEqualTo("Daily data stay ours.");
        assertThat(sealed.at("/statements/0/revision").asInt())
                .isEqualTo(running.bean(Revisions.class)
                        .get(stretch.entry(handle).revision())
                        .number());
        assertThat(sealed.get("counted")).hasSize(6);
        assertThat(Checksums.ofCanonical(decision.content())).isEqualTo(decision.contentChecksum());
        assertThat(JSON.readTree(decision.content())).isEqualTo(sealed);
        observersReadItWithoutThePositions(decision);
        var list = delegations
                .person("az.head")
                .get("/api/decisions?q=" + handle)
                .expect(200)
                .body();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        var browser = new Browser(running.address(), "az.head");
        assertThat(browser.get("/decisions?q=" + handle).body())
                .contains(decision.number(), "/decisions/decisions.csv?q=" + handle);
        assertThat(browser.get("/decisions/decisions.csv?q=" + handle).body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("\"" + decision.number() + "\",\"" + handle + "\"", "\"" + decision.adoptedAt() + "\"");
        assertThat(browser.get("/decisions/decisions.csv?q=nothing-of-the-kind")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(browser.get("/decisions/" + decision.number()).body())
                .contains("adopted this text by silence", decision.contentChecksum());
    }

    /** On the page and as JSON; what the States put on record they read now, and the checksum is that of the whole. */
    private static void observersReadItWithoutThePositions(Decision decision) {
        var path = "/decisions/" + decision.number();
        for (var guest : List.of("unrcca.observer", "admin")) {
            var told = new Http(running.address(), guest)
                    .get("/api" + path)
                    .expect(200)
                    .body();
            assertThat(told.findValues("position")).isEmpty();
            assertThat(told.get("participating")).isEmpty();
            assertThat(told.get("counted")).hasSize(6);
            assertThat(told.get("leftOut").asText()).isEqualTo("positions");
            assertThat(told.get("sealedChecksum").asText()).isEqualTo(decision.contentChecksum());
            assertThat(new Browser(running.address(), guest).get(path).body())
                    .contains("Daily data stay ours.", decision.contentChecksum(), "of the whole record")
                    .doesNotContain("What it said before", "Supporting or taking part");
        }
        assertThat(new Browser(running.address(), "az.head").get(path).body())
                .contains("What it said before", "Supporting or taking part")
                .doesNotContain("of the whole record");
    }

    /** On the page and as JSON, also now that the decision is issued; whoever is no head finds no such act. */
    private static void isAnsweredThatItIsTooLateWithBothInstants(String handle, UUID silence) {
        var late = stretch.act("uz.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Far too late'}", 422);
        var sentence = late.at("/errors/0/message").asText();
        assertThat(late.at("/errors/0/code").asText()).isEqualTo("adoption.silence-already-expired");
        assertThat(sentence).containsPattern("received at .*\\d\\d:\\d\\d:\\d\\d.* expired at .*12:00:00");
        var browser = new Browser(running.address(), "az.head");
        var page = browser.get(LastStretch.actPath(handle, "break-silence")).body();
        var refused = browser.send(
                LastStretch.actPath(handle, "break-silence"),
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
                .contains("Received too late", "11:00:00.000\u00a0Baku")
                .doesNotContain("Nothing is recorded yet", "name=\"how\"");
        assertThat(browser.get("/entries/" + handle).body()).doesNotContain("/acts/break-silence", "/acts/hold");
        assertThat(sent(browser, page, handle, "break-silence", "next", "continue"))
                .contains("An objection is late now")
                .doesNotContain("The text is not adopted");
        assertThat(sent(browser, page, handle, "hold", "confirmed", "true"))
                .contains("Received too late", "Your hold was received at", "11:00:00.000\u00a0Baku");
        aRepeatIsAnsweredAlikeAndRecordedOnce(handle);
        stretch.act("az.expert", handle, "break-silence", "{'how':'OBJECTION'}", 404);
        assertThat(stretch.page("kz.head", silence)).contains("Far too late");
    }

    /** The answer was lost, and the client asks again by the same key. */
    private static void aRepeatIsAnsweredAlikeAndRecordedOnce(String handle) {
        var path = "/api/entries/" + handle + "/acts/break-silence";
        var late = Http.json("{'how':'OBJECTION','reason':'The line broke'}");
        var head = delegations.person("tm.head");
        var first = head.post(path, late, "late-" + handle).expect(422);
        var again = head.post(path, late, "late-" + handle).expect(422);
        assertThat(again.body().get("errors")).isEqualTo(first.body().get("errors"));
        assertThat(head.get("/api/entries/" + handle + "/journal?size=200")
                        .expect(200)
                        .body()
                        .findValuesAsText("type"))
                .filteredOn("adoption.objection-came-late"::equals)
                .as("on record for Turkmenistan")
                .hasSize(1);
    }

    private static String sent(Browser browser, String page, String handle, String act, String word, String value) {
        return browser.send(
                        LastStretch.actPath(handle, act),
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
        var handle = stretch.underSilence();

        stretch.act("tj.head", handle, "break-silence", "{'how':'AMENDMENT','reason':'Paragraph 4'}", 422);
        var receipt =
                stretch.act("tj.head", handle, "break-silence", "{'how':'AMENDMENT','amendment':'Other words'}", 200);
        delegations.settle();
        assertThat(stretch.entryPage("tj.head", handle)).doesNotContain("/acts/break-silence");
        assertThat(stretch.entryPage("kg.head", handle)).contains("/acts/break-silence");
        stretch.act("kg.head", handle, "break-silence", "{'how':'OBJECTION'}", 200);
        assertThat(stretch.entryPage("kg.head", handle)).doesNotContain("/acts/break-silence");
        delegations.settle();
        delegations.gives("adoption/weigh-amendment", "", "{'verdict':'SUBSTANTIVE','note':'It says something else'}");
        delegations.answerAll(
                handle, task -> task.get("formKey").asText().equals("adoption/weigh-amendment"), new ArrayList<>());
        delegations.settle();

        assertThat(receipt.get("toldTo").toString()).contains("AZ", "KZ", "KG", "TJ", "TM", "UZ");
        assertThat(delegations.status(handle)).isEqualTo("CONCILIATION");
        assertThat(stretch.page("uz.head", stretch.silence(handle)))
                .contains("Tajikistan broke silence.", "Other words", "Further objection", "Without reasons.");
        stretch.answer("chair", handle, "choose-course", "{'course':'MEETING','reason':'Ministers are to speak'}");
        assertThat(stretch.entryPage("az.head", handle))
                .as("the chair has chosen")
                .doesNotContain("/acts/break-silence");
        delegations.settle();
        assertThat(delegations.status(handle)).isEqualTo("AT_MEETING");
        delegations.saysOnce("adoption/write-outcome", "", "NOT_ADOPTED").drive(handle, "NOT_ADOPTED");
        assertThat(delegations.status(handle)).isEqualTo("NOT_ADOPTED");
    }

    @Test
    void objectedToItsUseItGoesToTheMeeting() {
        var handle = stretch.assessed();
        stretch.propose(handle);

        stretch.act("tm.head", handle, "object-use", "{}", 200);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("AT_MEETING");
        assertThat(stretch.page("uz.head", stretch.silence(handle)))
                .contains("Turkmenistan objected to the use of silence.");
    }

    @Test
    void cancelledBeforeItStartsItComesBackToTheChairToo() {
        var handle = stretch.assessed();
        stretch.propose(handle);

        asChairToo("kz.head", () -> stretch.act("kz.head", handle, "cancel-silence", "{'reason':'Too early'}", 200));
        delegations.settle();
        assertThat(journal("az.head", handle).get("adoption.silence-cancelled"))
                .as("under which mandate the head of Kazakhstan cancelled it")
                .isEqualTo("chair");

        assertThat(delegations.status(handle)).isEqualTo("CHANNEL");
        assertThat(stretch.task("chair", handle, "propose-silence").get("id").asText())
                .isNotEmpty();
    }

    /** Does something while the head of a delegation has a mandate for the chair as well. */
    private static void asChairToo(String head, Runnable work) {
        var jdbc = running.bean(JdbcClient.class);
        var mandate = UUID.randomUUID();
        jdbc.sql("""
                        insert into mandate (id, version, person_id, role, party, cleared, valid_from, reference,
                            prepared_by, prepared_at, confirmed_by, confirmed_at)
                        select ?, 0, h.id, m.role, m.party, false, m.valid_from, '', m.prepared_by, m.prepared_at,
                            m.confirmed_by, m.confirmed_at
                        from person h, mandate m join person c on c.id = m.person_id
                        where h.username = ? and c.username = 'chair'""").params(mandate, head).update();
        work.run();
        jdbc.sql("delete from mandate where id = ?").param(mandate).update();
    }

    private static Map<String, String> journal(String reader, String handle) {
        Map<String, String> lines = new HashMap<>();
        delegations
                .person(reader)
                .get("/api/entries/" + handle + "/journal?size=200")
                .expect(200)
                .body()
                .get("items")
                .forEach(line ->
                        lines.put(line.get("type").asText(), line.get("by").asText()));
        return lines;
    }

    @Test
    void cancelledItComesBackToTheChairWhoProposesAnew() {
        var handle = stretch.underSilence();

        stretch.act("chair", handle, "cancel-silence", "{'reason':'A better text is at hand'}", 200);
        delegations.settle();

        assertThat(delegations.status(handle)).isEqualTo("CHANNEL");
        assertThat(stretch.task("chair", handle, "propose-silence").get("id").asText())
                .isNotEmpty();
    }

    @Test
    void everyFormOfItIsAlsoAPage() {
        var handle = stretch.assessed();
        assertThat(stretch.form("chair", stretch.taskPath("chair", handle, "propose-silence")))
                .contains("Earliest expiry", "Standard silence");
        stretch.propose(handle);
        assertThat(stretch.form("uz.head", LastStretch.actPath(handle, "object-use")))
                .contains("Object to the use of silence");
        stretch.until(handle, "UNDER_SILENCE");
        assertThat(stretch.form("uz.head", LastStretch.actPath(handle, "break-silence")))
                .contains("An amendment", "Text of the amendment");
        assertThat(stretch.form("uz.head", LastStretch.actPath(handle, "hold"))).contains("For how many working days?");
        assertThat(stretch.form("uz.head", LastStretch.actPath(handle, "statement")))
                .contains("Formal reservation", "1 Title");
        assertThat(stretch.form("chair", LastStretch.actPath(handle, "cancel-silence")))
                .contains("Cancel silence", "Reason");
        // The choice of a language is kept with the person; nobody else reads as this one here.
        var russian = new Browser(running.address(), "tm.head");
        var page = russian.get("/silences/" + stretch.silence(handle)).body();
        russian.send("/language", Map.of("_csrf", Browser.token(page), "to", "ru", "back", "/"));
        assertThat(russian.get("/silences/" + stretch.silence(handle)).body()).contains("Молчание не нарушено.");
        stretch.act("chair", handle, "cancel-silence", "{'reason':'Enough seen'}", 200);
        delegations.settle();
    }

    @Test
    void heldItExpiresLaterOncePerState() {
        var handle = stretch.underSilence();
        var before = running.bean(Silences.class).get(stretch.silence(handle)).expiresAt();

        stretch.act("uz.head", handle, "hold", "{'workingDays':2,'reason':'The ministry is asked'}", 200);
        var again = stretch.act("uz.head", handle, "hold", "{'workingDays':1,'reason':'Again'}", 422);
        assertThat(again.at("/errors/0/code").asText()).isEqualTo("adoption.held-already");
        assertThat(stretch.entryPage("uz.head", handle)).doesNotContain("/acts/hold");
        assertThat(stretch.form("uz.head", LastStretch.actPath(handle, "hold"))).contains("it may do so once");
        delegations.settle();

        assertThat(running.bean(Silences.class).get(stretch.silence(handle)).expiresAt())
                .isAfter(before);
        assertThat(stretch.page("kz.head", stretch.silence(handle))).contains("Uzbekistan holds silence.");
        stretch.until(handle, "ADOPTED");
    }
}

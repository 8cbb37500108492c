package org.riskcatalog.stories.afteradoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riskcatalog.adoption.silence.Receipts;
import org.riskcatalog.adoption.silence.Received;
import org.riskcatalog.adoption.silence.ReceivedKind;
import org.riskcatalog.adoption.silence.Silence;
import org.riskcatalog.adoption.silence.Silences;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.stories.CaseEnds;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Browser;
import org.riskcatalog.stories.client.Delegations;

/** Measures of adopted entries that do not go on by themselves: no lead, several, too few, no funding. */
abstract class MeasuresTale {

    private final Running running;
    private final Delegations all;
    private final CaseEnds ends;

    MeasuresTale(Running running) {
        this.running = running;
        this.all = new Delegations(running.address());
        this.ends = new CaseEnds(running);
    }

    @Test
    void ofTwoStatesThatOfferToLeadTheChairNamesOneAndTheOtherIsCoLead() {
        var handle = all.propose("kz.focal", "Two would lead");
        all.gives("measures/consolidate", "UZ", "{'level':'LEAD'}").says("measures/name-lead", "", "UZ");

        all.drive(handle, "IN_FORCE");

        var measure = measure(handle);
        assertThat(measure.get("status").asText()).isEqualTo("ADOPTED");
        assertThat(part(measure, "UZ")).isEqualTo("LEAD");
        assertThat(part(measure, "KZ")).isEqualTo("CO_LEAD");
    }

    @Test
    void withoutALeadItsProposerLooksForPartnersOnceAndThenLeavesItAsARecommendation() {
        var handle = all.propose("kz.focal", "Nobody leads");
        all.says("measures/consolidate", "", "SUPPORTER").says("measures/choose-way", "", "PARTNERS", "RECOMMEND");

        all.drive(handle, "IN_FORCE");

        assertThat(ends.of(handle)).contains("measure-adoption: endEvent_measureNotAdopted");
        assertThat(ends.times(handle, "endEvent_callOver")).isEqualTo(2);
        var measure = measure(handle);
        assertThat(measure.get("status").asText()).isEqualTo("RECOMMENDED");
        assertThat(measure.get("partnersSought").asBoolean()).isTrue();
        isShownAsARecommendation(handle, measure.get("number").asText());
    }

    /** On the entry's page, in the list, and in the decision as it is issued. */
    private void isShownAsARecommendation(String handle, String number) {
        var browser = new Browser(running.address(), "az.head");
        assertThat(browser.get("/entries/" + handle).body()).contains("Kept as a recommendation");
        assertThat(browser.get("/measures?q=" + handle).body()).contains("Kept as a recommendation");
        assertThat(browser.get("/measures/" + number).body()).contains("A recommendation binds no State.");
        var issued = all.person("az.head")
                .get("/api/decisions?q=" + handle)
                .expect(200)
                .body()
                .at("/items/0/number")
                .asText();
        assertThat(all.person("az.head")
                        .get("/api/decisions/" + issued)
                        .expect(200)
                        .body()
                        .at("/measures/0/outcome")
                        .asText())
                .isEqualTo("RECOMMENDED");
        assertThat(browser.get("/decisions/" + issued).body())
                .contains("left as a recommendation, which binds no State");
    }

    @Test
    void withTooFewItIsDroppedAndWhatTheRuleDoesNotAllowIsRefused() {
        var handle = all.propose("kz.focal", "Too few take part");
        all.says("measures/consolidate", "", "OBSERVING").gives("measures/consolidate", "KZ", "{'level':'LEAD'}");
        all.leaves("measures/choose-way");
        all.until(handle, "the choice", () -> choice(handle).isPresent());
        var path = choice(handle).orElseThrow();
        all.send("kz.head", path, "{'way':'MEETING'}").expect(422);
        all.send("kz.head", path, "{'way':'DROP'}").expect(422);
        all.person("kg.head").get(path).expect(404);
        assertThat(new Browser(running.address(), "kz.head")
                        .get(path.replace("/api", ""))
                        .body())
                .contains("Silence and a meeting need a measure that is viable");

        all.send("kz.head", path, "{'way':'DROP','reason':'Not this year'}").expect(200);
        all.drive(handle, "IN_FORCE");

        var measure = measure(handle);
        assertThat(measure.get("status").asText()).isEqualTo("CANCELLED");
        assertThat(measure.get("outcomeReason").asText()).isEqualTo("Not this year");
    }

    @Test
    void ofAnEntryThatACoSponsorTookOverThatStateChoosesAndNotTheOneOfTheHandle() {
        var handle = all.leaves("proposal/take-over-entry")
                .propose("kz.focal", "Taken over before its measure is not carried", "KG");
        all.drive(handle, "CONSULTATION");
        all.act("kz.head", handle, "withdraw", "{'reason':'Another State knows more of it'}");
        all.says("proposal/take-over-entry", "", "TAKE_OVER").step("kg.head", handle, "proposal/take-over-entry");
        all.says("measures/consolidate", "", "OBSERVING").leaves("measures/choose-way");
        all.until(
                handle,
                "the choice",
                () -> all.task("kg.head", handle, "measures/choose-way").isPresent());
        assertThat(choice(handle)).as("of the State that withdrew").isEmpty();

        all.send(
                        "kg.head",
                        all.task("kg.head", handle, "measures/choose-way").orElseThrow(),
                        "{'way':'DROP','reason':'Not this year'}")
                .expect(200);
        all.drive(handle, "IN_FORCE");
    }

    @Test
    void twoMeasuresOfOneEntryAreToldApartWhereverTheirTasksAreListedAndAnswered() {
        var handle = all.propose("kz.focal", "Two are not carried");
        all.gives("proposal/consolidate", "KZ", """
                {'measures':[{'title':'A shared gauge','description':'Read by all.','type':'EARLY_WARNING','treatment':'PREPARE'},
                 {'title':'A common siren','description':'Heard by all.','type':'EARLY_WARNING','treatment':'PREPARE'}]}""");
        all.says("measures/consolidate", "", "OBSERVING").leaves("measures/choose-way");
        all.until(handle, "both choices", () -> choices(handle).size() == 2);

        var titles = choices(handle).stream()
                .map(task -> task.at("/part/title").asText())
                .toList();
        assertThat(titles).containsExactlyInAnyOrder("A shared gauge", "A common siren");
        var browser = new Browser(running.address(), "kz.head");
        var desk = browser.get("/desk?search=" + handle).body();
        var file = browser.get("/desk/tasks.csv?search=" + handle).body();
        for (var task : choices(handle)) {
            var number = task.at("/part/number").asText();
            assertThat(found(number))
                    .as("found by its measure's number")
                    .containsExactly(task.get("id").asText());
            assertThat(found(task.at("/part/title").asText().toUpperCase(Locale.ROOT)))
                    .contains(task.get("id").asText());
            var title = task.at("/part/title").asText();
            assertThat(desk).contains("<b>" + number + "</b>", title);
            assertThat(file).contains("\"Two are not carried\",\"" + number + "\",\"" + title + "\"");
            assertThat(browser.get("/tasks/" + task.get("id").asText()).body())
                    .contains("<a href=\"/measures/" + number + "\">" + number + "</a>", title);
            all.send("kz.head", "/api/tasks/" + task.get("id").asText(), "{'way':'DROP','reason':'Not now'}")
                    .expect(200);
        }
        all.drive(handle, "IN_FORCE");
    }

    private List<String> found(String search) {
        List<String> ids = new ArrayList<>();
        all.person("kz.head")
                .get("/api/tasks?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                .expect(200)
                .body()
                .get("items")
                .forEach(task -> ids.add(task.get("id").asText()));
        return ids;
    }

    private List<JsonNode> choices(String handle) {
        List<JsonNode> choices = new ArrayList<>();
        all.person("kz.head")
                .get("/api/tasks?search=choose-way")
                .expect(200)
                .body()
                .get("items")
                .forEach(choices::add);
        choices.removeIf(task -> !task.at("/entry/handle").asText().equals(handle));
        return choices;
    }

    private Optional<String> choice(String handle) {
        return all.task("kz.head", handle, "measures/choose-way");
    }

    @Test
    void adoptedSubjectToFundingItStartsWhenTheHeadOfTheLeadRecordsIt() {
        var handle = all.propose("kz.focal", "A measure that costs");
        all.gives("proposal/consolidate", "KZ", """
                {'measures':[{'title':'A shared gauge','description':'Built and kept in common.','type':'INFRASTRUCTURE',
                 'treatment':'PREPARE','budget':250000,'currency':'USD','funding':'NONE'}]}""");

        all.drive(handle, "IN_FORCE");

        var before = measure(handle);
        assertThat(before.get("subjectToFunding").asBoolean()).isTrue();
        assertThat(before.path("funding").isMissingNode()).isTrue();
        var browser = new Browser(running.address(), "kz.head");
        assertThat(browser.get("/entries/" + handle).body()).contains("subject to funding");
        assertThat(browser.get("/desk").body())
                .contains(
                        "Record the funding of the measure",
                        "<b>" + before.get("number").asText() + "</b>");
        assertThat(browser.get("/entries/" + handle + "/acts/record-funding").body())
                .contains("Where does the funding come from?");
        var act = "/api/entries/" + handle + "/acts/record-funding";
        all.send("kg.head", act, "{'source':'A donor'}").expect(404);

        all.act("kz.head", handle, "record-funding", "{'source':'The Aral fund'}");

        var after = measure(handle);
        assertThat(after.at("/funding/fundingSource").asText()).isEqualTo("The Aral fund");
        assertThat(after.at("/funding/fundedBy").asText()).isEqualTo("KZ");
        assertThat(browser.get("/measures?q=" + handle).body()).contains("funding recorded");
        all.send("kz.head", act, "{'source':'Again'}").expect(404);
    }

    @Test
    void cancelledItsSilenceIsProposedAgainIfItsProposerChoosesSo() {
        var handle = all.propose("kz.focal", "A silence that is cancelled");
        all.says("measures/choose-way", "", "SILENCE");
        all.until(
                handle,
                "silence on its measure",
                () -> listed(handle).path("status").asText().equals("UNDER_SILENCE"));
        assertThat(new Browser(running.address(), "tj.head")
                        .get("/desk?search=" + handle)
                        .body())
                .contains(
                        "A silence that is cancelled",
                        "<b>" + listed(handle).path("number").asText() + "</b>");

        all.act("chair", handle, "cancel-silence", "{'reason':'A holiday lies in between'}");
        all.drive(handle, "IN_FORCE");

        assertThat(measure(handle).get("status").asText()).isEqualTo("ADOPTED");
    }

    @Test
    void aBreakOfTheEntrysOwnSilenceIsLateAlsoWhileOneOfItsMeasuresIsUnderSilence() {
        var handle = all.propose("kz.focal", "A break that came late");
        all.until(
                handle,
                "silence on its measure",
                () -> listed(handle).path("status").asText().equals("UNDER_SILENCE"));
        var own = own(handle);
        all.act("uz.head", handle, "hold", "{'workingDays':1,'reason':'The ministry is asked'}");

        var acts = "/api/entries/" + handle + "/acts/";
        var measure = listed(handle).path("title").asText();
        var objection = "'how':'OBJECTION','measure':'" + measure + "',";
        for (var act : Map.of("break-silence", objection, "hold", "").entrySet()) {
            var fields = "{'silence':'" + own.id() + "'," + act.getValue() + "'reason':'Too late'}";
            var late =
                    all.send("uz.head", acts + act.getKey(), fields).expect(422).body();
            assertThat(late.at("/errors/0/code").asText()).endsWith("-already-expired");
            assertThat(late.at("/errors/0/message").asText())
                    .containsPattern("received at .*\\d\\d:\\d\\d:\\d\\d.* expired at .*12:00:00");
        }

        var received = running.bean(Receipts.class).of(own.id());
        assertThat(received).extracting(Received::kind).contains(ReceivedKind.LATE, ReceivedKind.LATE_HOLD);
        assertThat(received).extracting(Received::measure).contains(measure);
        var elsewhere = all.send(
                        "uz.head",
                        acts + "break-silence",
                        "{'how':'OBJECTION','reason':'Not these terms','measure':'" + measure + "'}")
                .expect(422)
                .body();
        assertThat(elsewhere.at("/errors/0/code").asText()).isEqualTo("adoption.measure-of-another-text");
        assertThat(new Browser(running.address(), "uz.head")
                        .get("/entries/" + handle + "/acts/break-silence")
                        .body())
                .contains("name=\"how\"")
                .doesNotContain("name=\"measure\"");
        assertThat(listed(handle).path("status").asText()).isEqualTo("UNDER_SILENCE");
        all.act("uz.head", handle, "break-silence", "{'how':'OBJECTION','reason':'Not these terms'}");
        all.settle();
        assertThat(listed(handle).path("status").asText()).isNotEqualTo("UNDER_SILENCE");
    }

    /** The silence by which the entry itself was adopted. */
    private Silence own(String handle) {
        var entry = running.bean(RiskEntries.class).findByHandle(handle).orElseThrow();
        return running.bean(Silences.class).latest(entry.id(), entry.id()).orElseThrow();
    }

    private JsonNode measure(String handle) {
        var number = listed(handle).path("number").asText();
        return all.person("az.head").get("/api/measures/" + number).expect(200).body();
    }

    private JsonNode listed(String handle) {
        return all.person("az.head")
                .get("/api/measures?q=" + handle)
                .expect(200)
                .body()
                .at("/items/0");
    }

    private static String part(JsonNode measure, String state) {
        for (var one : measure.get("commitments")) {
            if (one.get("state").asText().equals(state)) {
                return one.get("as").asText();
            }
        }
        return "";
    }
}

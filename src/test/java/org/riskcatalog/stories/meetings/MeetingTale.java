package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.stories.Running;

/** What becomes of entries before meetings: each transition from AT_MEETING and DEFERRED, told over HTTP. */
abstract class MeetingTale {

    abstract Running running();

    abstract Sittings sittings();

    @Test
    void atMeetingToAdopted_byConsensusWithAStatementThatIsIssuedWithTheText() {
        var handle = sittings().turnedToMeeting();
        assertThat(sittings().page("secretariat", handle, "schedule-meeting")).contains("Entry to be decided");
        sittings().meet(handle);

        sittings()
                .answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS_WITH_STATEMENTS", ""), 422);
        assertThat(sittings().page("secretariat", handle, "write-outcome"))
                .contains("No delegation has put a statement on record");
        sittings()
                .delegations()
                .act("tj.head", handle, "statement", "{'kind':'OPINION_ON_RECORD','text':'Snow counts too.'}");
        sittings().disposes(handle, "CONSENSUS_WITH_STATEMENTS", "");

        assertThat(sittings().status(handle)).isEqualTo("ADOPTED");
        var decision = running()
                .bean(Decisions.class)
                .on(sittings().entry(handle).id())
                .orElseThrow();
        assertThat(decision.basis().method()).isEqualTo(Method.CONSENSUS_AT_MEETING);
        var meeting = reference();
        assertThat(sittings().page("az.head", "/meetings/" + meeting + "/minutes"))
                .contains(
                        handle,
                        "Consensus with statements",
                        "Snow counts too.",
                        "Confirmed by the chair and Kyrgyzstan");
        assertThat(sittings().page("unrcca.observer", "/meetings/" + meeting + "/agenda"))
                .contains(handle);
        assertThat(sittings().page("kz.head", "/entries/" + handle)).contains(meeting);
    }

    @Test
    void atMeetingToDeferred_andBack_twiceAndTheThirdTimeToNotAdopted() {
        var handle = sittings().turnedToMeeting();
        for (int time = 1; time <= 2; time++) {
            sittings().meet(handle);
            assertThat(sittings().status(handle)).isEqualTo("AT_MEETING");
            sittings().disposes(handle, "DEFERRED", "");
            assertThat(sittings().status(handle)).isEqualTo("DEFERRED");
        }
        sittings().meet(handle);
        assertThat(sittings().status(handle)).isEqualTo("AT_MEETING");
        assertThat(sittings().page("secretariat", handle, "write-outcome"))
                .contains("An item is deferred twice at most; the third time it is not adopted.");
        sittings().answer("secretariat", handle, "write-outcome", Sittings.written("DEFERRED", ""), 422);

        sittings().disposes(handle, "NOT_ADOPTED", "");

        assertThat(sittings().status(handle)).isEqualTo("NOT_ADOPTED");
    }

    @Test
    void atMeetingToResolution() {
        var handle = sittings().turnedToMeeting();
        sittings().meet(handle);

        sittings().disposes(handle, "RESOLUTION", "");

        assertThat(sittings().status(handle)).isEqualTo("RESOLUTION");
    }

    @Test
    void referredUpItComesBeforeHeadsOfStateAndNoHigher() {
        var handle = sittings().turnedToMeeting();
        sittings().meet(handle);
        sittings().disposes(handle, "REFER_UP", "");
        sittings().meet(handle);
        assertThat(sittings().page("secretariat", handle, "write-outcome"))
                .contains("Secretaries of security councils");
        sittings().disposes(handle, "REFER_UP", "");
        sittings().meet(handle);

        assertThat(sittings().page("secretariat", handle, "write-outcome"))
                .contains("Heads of State", "There is no body above the heads of State.");
        sittings().answer("secretariat", handle, "write-outcome", Sittings.written("REFER_UP", ""), 422);
        sittings().disposes(handle, "CONSENSUS", "");
        assertThat(sittings().status(handle)).isEqualTo("ADOPTED");
    }

    @Test
    void adoptedInPartItsNewRevisionLacksTheMeasure() {
        var handle = sittings().turnedToMeeting();
        sittings().meet(handle);

        sittings().answer("secretariat", handle, "write-outcome", Sittings.written("PARTIAL", ""), 422);
        sittings().disposes(handle, "PARTIAL", ",'splitOff':['Joint fund']");

        assertThat(sittings().status(handle)).isEqualTo("ADOPTED");
        assertThat(sittings().page("kz.head", "/entries/" + handle)).contains("Joint forecast");
        var revisions = running().bean(org.riskcatalog.catalog.Revisions.class);
        var text = revisions.text(sittings().entry(handle).revision());
        assertThat(text.measures()).extracting("title").containsExactly("Joint forecast");
    }

    @Test
    void aMeetingWithoutADelegationBesideTheChairDecidesNothingAndAnAbsentOneDoesNotConfirm() {
        var handle = sittings().turnedToMeeting();
        sittings().meet(handle);
        var meeting = reference();
        assertThat(sittings().page("secretariat", handle, "write-outcome"))
                .contains("Delegations present", "/meetings/" + meeting + "/attendance");
        var words = "'outcome':'CONSENSUS','words':'Nobody objected.'}";

        sittings().answer("secretariat", handle, "write-outcome", "{" + words, 422);
        assertThat(sittings()
                        .answer("secretariat", handle, "write-outcome", "{'delegations':['UZ']," + words, 422)
                        .toString())
                .contains("a meeting of one State disposes of nothing");
        assertThat(sittings().form("/meetings/" + meeting + "/attendance", Map.of()))
                .isEqualTo(422);
        assertThat(sittings().form("/meetings/" + meeting + "/attendance", Map.of("present", kgHead())))
                .isEqualTo(200);
        sittings().answer("secretariat", handle, "write-outcome", "{'delegations':['TJ']," + words, 422);
        sittings().answer("secretariat", handle, "write-outcome", "{'delegations':['KG']," + words, 200);
        sittings().answer("chair", handle, "confirm-outcome", "{'answer':'CONFIRM'}", 200);
        sittings().delegations().settle();

        assertThat(sittings().find("tj.head", handle, "countersign-outcome"))
                .as("it was not there")
                .isEmpty();
        sittings().answer("kg.head", handle, "countersign-outcome", "{'answer':'CONFIRM'}", 200);
        sittings().delegations().settle();
        assertThat(sittings().status(handle)).isEqualTo("ADOPTED");
        assertThat(sittings().page("az.head", "/meetings/" + meeting + "/minutes"))
                .contains("Delegations: KG.");
    }

    @Test
    void chairAndDelegationReturnWhatTheyDidNotHearAndTheChairsOwnStateIsNotAsked() {
        var handle = sittings().turnedToMeeting();
        sittings().meet(handle);
        sittings().answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS", ""), 200);

        sittings().answer("chair", handle, "confirm-outcome", "{'answer':'RETURN'}", 422);
        sittings()
                .answer("chair", handle, "confirm-outcome", "{'answer':'RETURN','reason':'Tajikistan objected'}", 200);
        sittings().delegations().settle();
        assertThat(sittings().page("secretariat", handle, "write-outcome")).contains("Tajikistan objected");
        sittings().answer("secretariat", handle, "write-outcome", Sittings.written("CONSENSUS", ""), 200);
        sittings().answer("chair", handle, "confirm-outcome", "{'answer':'CONFIRM'}", 200);
        sittings().delegations().settle();
        assertThat(sittings().find("uz.head", handle, "countersign-outcome")).isEmpty();
        sittings()
                .answer("tj.head", handle, "countersign-outcome", "{'answer':'RETURN','reason':'We did object'}", 200);
        sittings().disposes(handle, "NOT_ADOPTED", "");

        assertThat(sittings().status(handle)).isEqualTo("NOT_ADOPTED");
        assertThat(sittings().page("kz.head", "/entries/" + handle + "/journal"))
                .contains("We did object", "Tajikistan objected");
    }

    @Test
    void aMovedMeetingTakesItsItemAlongAndACancelledOneLeavesItToTheNext() {
        var handle = sittings().turnedToMeeting();
        var task = sittings().task("secretariat", handle, "schedule-meeting");
        var suggested = LocalDateTime.parse(sittings()
                .delegations()
                .person("secretariat")
                .get("/api/tasks/" + task.get("id").asText())
                .body()
                .at("/answers/startsAt")
                .asText());
        var early = "{'startsAt':'" + suggested.minusDays(10) + "','place':'Tashkent'}";
        sittings().answer("secretariat", handle, "schedule-meeting", early, 422);

        var reference = sittings()
                .call("NATIONAL_COORDINATORS", suggested.toString(), "Dushanbe")
                .expect(201)
                .body()
                .get("reference")
                .asText();
        sittings().delegations().settle();
        assertThat(sittings().find("secretariat", handle, "schedule-meeting")).isEmpty();
        assertThat(sittings().meeting(reference).at("/agenda/0/handle").asText())
                .isEqualTo(handle);
        assertThat(sittings().form("/meetings/" + reference + "/circulate", Map.of()))
                .isEqualTo(200);

        assertThat(sittings()
                        .form(
                                "/meetings/" + reference + "/move",
                                Map.of("startsAt", sunday(suggested), "place", "Astana")))
                .isEqualTo(422);
        var later = suggested.plusDays(28).toString();
        assertThat(sittings().form("/meetings/" + reference + "/move", Map.of("startsAt", later, "place", "Astana")))
                .isEqualTo(200);
        sittings().delegations().settle();
        assertThat(sittings().meeting(reference).get("place").asText()).isEqualTo("Astana");
        assertThat(sittings().meeting(reference).get("agenda")).hasSize(1);

        assertThat(sittings().form("/meetings/" + reference + "/cancel", Map.of("reason", "The hall burnt down")))
                .isEqualTo(200);
        sittings().delegations().settle();
        assertThat(sittings().page("kg.head", "/meetings/" + reference)).contains("The hall burnt down");
        sittings().meet(handle);
        assertThat(sittings().status(handle)).isEqualTo("AT_MEETING");
        assertThat(sittings().form("/meetings/" + reference() + "/attendance", Map.of("present", kgHead())))
                .isEqualTo(200);
        assertThat(sittings().page("kg.head", "/meetings/" + reference() + "/minutes"))
                .contains("Kyrgyzstan");
        sittings().disposes(handle, "NOT_ADOPTED", "");
    }

    @Test
    void anEarlierMeetingThatIsCalledLaterTakesTheItem() {
        new BroughtForwardTale(sittings()).tell();
    }

    @Test
    void whatSilenceAdoptedIsAnnouncedAtAMeetingWhereAnyStateMayAskForADebate() {
        var handle = sittings().assessed();
        var all = sittings().delegations();
        all.leaves("adoption/announce-decision").leaves("measures/assign");
        all.drive(handle, "ADOPTED");
        var day = LocalDateTime.ofInstant(running().bean(java.time.Clock.class).instant(), java.time.ZoneOffset.UTC)
                .plusDays(3);
        var reference = workingDay(day);
        assertThat(sittings().page("az.head", "/meetings/" + reference)).contains(handle, "A items");

        all.act(
                "tm.head",
                handle,
                "take-off",
                "{'item':'" + sittings().agreed(handle) + "','reason':'We want it discussed'}");
        assertThat(sittings().page("az.head", "/meetings/" + reference))
                .contains("B items", "Turkmenistan asked for a debate.");
        all.until(
                handle,
                "its announcement",
                () -> sittings()
                        .find("secretariat", handle, "announce-decision")
                        .isPresent());
        sittings().answer("secretariat", handle, "announce-decision", "{'way':'MEETING','meeting':'NC-1900-1'}", 422);
        assertThat(sittings().page("secretariat", handle, "announce-decision"))
                .contains("Turkmenistan asked for a debate.", "We want it discussed", "What was said in the debate");
        var there = "{'way':'MEETING','meeting':'" + held(handle) + "'";
        sittings().answer("secretariat", handle, "announce-decision", there + "}", 422);
        assertThat(sittings().meeting(reference).get("status").asText()).isEqualTo("HELD");
        assertThat(sittings().page("az.head", "/meetings/" + reference + "/minutes"))
                .contains(handle, "Not dealt with at this meeting.")
                .doesNotContain("Announced.");
        sittings()
                .answer(
                        "secretariat",
                        handle,
                        "announce-decision",
                        there + ",'debate':'Turkmenistan spoke about snow.'}",
                        200);
        sittings().answer("registrar", handle, "issue-decision", "{}", 200);
        all.settle();

        assertThat(sittings().status(handle)).isEqualTo("IN_FORCE");
        assertThat(sittings().page("kz.head", "/meetings/" + held(handle) + "/minutes"))
                .contains(
                        handle,
                        "Announced.",
                        "Turkmenistan asked for a debate.",
                        "We want it discussed",
                        "Turkmenistan spoke about snow.")
                .doesNotContain("Not dealt with");
        assertThat(sittings().page("kz.head", "/entries/" + handle + "/journal"))
                .contains("Turkmenistan spoke about snow.");
    }

    @Test
    void whatAMeetingDidNotDealWithStaysInItsMinutesWhenAnotherOneDoes() {
        var handle = sittings().assessed();
        var all = sittings().delegations();
        all.leaves("adoption/announce-decision").leaves("measures/assign");
        all.drive(handle, "ADOPTED");
        var now = LocalDateTime.ofInstant(running().bean(java.time.Clock.class).instant(), java.time.ZoneOffset.UTC);
        var first = workingDay(now.plusDays(3));
        var second = workingDay(now.plusDays(10));
        assertThat(sittings().meeting(first).get("status").asText()).isEqualTo("SCHEDULED");
        all.until(
                handle,
                "its announcement",
                () -> sittings()
                        .find("secretariat", handle, "announce-decision")
                        .isPresent());
        assertThat(sittings().meeting(first).get("status").asText()).isEqualTo("HELD");

        sittings()
                .answer(
                        "secretariat",
                        handle,
                        "announce-decision",
                        "{'way':'MEETING','meeting':'" + second + "'}",
                        200);
        all.settle();

        assertThat(sittings().page("kz.head", "/meetings/" + second + "/minutes"))
                .contains(handle, "Announced.");
        assertThat(sittings().page("kz.head", "/meetings/" + first + "/minutes"))
                .contains(handle, "Not dealt with at this meeting.", "It moved on to", second)
                .doesNotContain("items come here by themselves");
        assertThat(sittings().meetings().stream()
                        .filter(meeting -> meeting.get("reference").asText().equals(first))
                        .findFirst()
                        .orElseThrow()
                        .get("items")
                        .asInt())
                .isPositive();
    }

    private String held(String handle) {
        return meetingAfterAdoption;
    }

    private String meetingAfterAdoption = "";

    /** Calls meetings on the days that follow until one is a day on which all work. */
    private String workingDay(LocalDateTime from) {
        for (int day = 0; day < 14; day++) {
            var called = sittings()
                    .call(
                            "NATIONAL_COORDINATORS",
                            from.plusDays(day)
                                    .withHour(10)
                                    .withMinute(0)
                                    .withSecond(0)
                                    .withNano(0)
                                    .toString(),
                            "Ashgabat");
            if (called.status() == 201) {
                meetingAfterAdoption = called.body().get("reference").asText();
                return meetingAfterAdoption;
            }
            assertThat(called.body().toString()).contains("not all members work");
        }
        throw new AssertionError("no working day");
    }

    private static String sunday(LocalDateTime day) {
        return day.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SUNDAY))
                .toString();
    }

    private String kgHead() {
        return running()
                .bean(org.riskcatalog.members.Directory.class)
                .holding("head-of-delegation:KG")
                .get(0)
                .id()
                .toString();
    }

    /** Of the meeting that began last. */
    private String reference() {
        var now = running().bean(java.time.Clock.class).instant();
        return sittings().meetings().stream()
                .filter(meeting -> meeting.get("status").asText().equals("HELD"))
                .filter(meeting -> !java.time.Instant.parse(
                                meeting.get("startsAt").asText())
                        .isAfter(now))
                .findFirst()
                .orElseThrow()
                .get("reference")
                .asText();
    }
}

package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.Meetings;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.ScheduledWork;

/** What silence adopted is announced at a meeting, where any State may ask for a debate. */
abstract class AnnouncementTale {

    private final Sittings sittings;
    private final Running running;

    AnnouncementTale(Sittings sittings) {
        this.sittings = sittings;
        this.running = sittings.running();
    }

    @Test
    void whatSilenceAdoptedIsAnnouncedAtAMeetingWhereAnyStateMayAskForADebate() {
        var handle = sittings.assessed();
        var all = sittings.delegations();
        all.leaves("adoption/announce-decision").leaves("measures/assign");
        all.drive(handle, "ADOPTED");
        var reference = called(3);
        assertThat(sittings.page("az.head", "/meetings/" + reference)).contains(handle, "A items");

        all.act(
                "tm.head",
                handle,
                "take-off",
                "{'item':'" + sittings.agreed(handle) + "','reason':'We want it discussed'}");
        assertThat(sittings.page("az.head", "/meetings/" + reference))
                .contains("B items", "Turkmenistan asked for a debate.");
        all.until(
                handle,
                "its announcement",
                () -> sittings.find("secretariat", handle, "announce-decision").isPresent());
        sittings.answer("secretariat", handle, "announce-decision", "{'way':'MEETING','meeting':'NC-1900-1'}", 422);
        assertThat(sittings.page("secretariat", handle, "announce-decision"))
                .contains("Turkmenistan asked for a debate.", "We want it discussed", "What was said in the debate");
        var there = "{'way':'MEETING','meeting':'" + reference + "'";
        sittings.answer("secretariat", handle, "announce-decision", there + "}", 422);
        assertThat(sittings.meeting(reference).get("status").asText()).isEqualTo("HELD");
        assertThat(sittings.page("az.head", "/meetings/" + reference + "/minutes"))
                .contains(handle, "Not dealt with at this meeting.")
                .doesNotContain("Announced.");
        assertThat(left(reference, handle)).isTrue();
        sittings.answer(
                "secretariat", handle, "announce-decision", there + ",'debate':'Turkmenistan spoke about snow.'}", 200);
        sittings.answer("registrar", handle, "issue-decision", "{}", 200);
        all.settle();

        assertThat(sittings.status(handle)).isEqualTo("IN_FORCE");
        assertThat(sittings.page("kz.head", "/meetings/" + reference + "/minutes"))
                .contains(
                        handle,
                        "Announced.",
                        "Turkmenistan asked for a debate.",
                        "We want it discussed",
                        "Turkmenistan spoke about snow.");
        assertThat(left(reference, handle)).isFalse();
        assertThat(sittings.page("kz.head", "/entries/" + handle + "/journal"))
                .contains("Turkmenistan spoke about snow.");
    }

    @Test
    void whatAHigherBodyWasToNoteIsDebatedIfAStateAsksAndHasItsPlaceInTheMinutes() {
        new DebatedNoteTale(sittings).tell();
    }

    @Test
    void whatAMeetingDidNotDealWithStaysInItsMinutesWhenAnotherOneDoes() {
        var handle = sittings.assessed();
        var all = sittings.delegations();
        all.leaves("adoption/announce-decision").leaves("measures/assign");
        all.drive(handle, "ADOPTED");
        var first = called(3);
        var second = called(10);
        assertThat(sittings.meeting(first).get("status").asText()).isEqualTo("SCHEDULED");
        all.until(
                handle,
                "its announcement",
                () -> sittings.find("secretariat", handle, "announce-decision").isPresent());
        assertThat(sittings.meeting(first).get("status").asText()).isEqualTo("HELD");

        sittings.answer(
                "secretariat", handle, "announce-decision", "{'way':'MEETING','meeting':'" + second + "'}", 200);
        all.settle();

        assertThat(sittings.page("kz.head", "/meetings/" + second + "/minutes")).contains(handle, "Announced.");
        assertThat(sittings.page("kz.head", "/meetings/" + first + "/minutes"))
                .contains(handle, "Not dealt with at this meeting.", "It moved on to", second)
                .doesNotContain("items come here by themselves");
        assertThat(sittings.meetings().stream()
                        .filter(meeting -> meeting.get("reference").asText().equals(first))
                        .findFirst()
                        .orElseThrow()
                        .get("items")
                        .asInt())
                .isPositive();
    }

    @Test
    void whatCannotBeAnnouncedYetWhenItsMeetingIsOverComesForwardToTheNextOne() {
        var handle = sittings.assessed();
        var all = sittings.delegations();
        all.leaves("adoption/announce-decision").leaves("measures/assign");
        all.drive(handle, "ADOPTED");
        var first = called(1);
        standsOn(first, handle);
        passes(first);
        var second = called(1);
        standsOn(second, handle);
        assertThat(sittings.page("kz.head", "/meetings/" + first + "/minutes"))
                .contains(handle, "Not dealt with at this meeting.", "It moved on to", second);

        var third = called(12);
        passes(second);
        new ScheduledWork(running, "BringForward.run").now();

        assertThat(sittings.meeting(third).get("status").asText()).isEqualTo("SCHEDULED");
        standsOn(third, handle);
        assertThat(sittings.page("kz.head", "/meetings/" + second + "/minutes"))
                .contains(handle, "It moved on to", third);

        all.until(
                handle,
                "its announcement",
                () -> sittings.find("secretariat", handle, "announce-decision").isPresent());
        sittings.answer("secretariat", handle, "announce-decision", "{'way':'MEETING','meeting':'" + third + "'}", 200);
        assertThat(sittings.page("kz.head", "/meetings/" + third + "/minutes")).contains(handle, "Announced.");
    }

    /** Whether the meeting has not dealt with it; others that came forward to it may stand beside it. */
    private boolean left(String meeting, String handle) {
        for (var item : sittings.meeting(meeting).get("agenda")) {
            if (item.get("handle").asText().equals(handle)) {
                return item.get("left").asBoolean();
            }
        }
        throw new AssertionError(handle + " is not on the agenda of " + meeting);
    }

    private void standsOn(String meeting, String handle) {
        assertThat(running.bean(AgendaItems.class)
                        .ofEntry(sittings.entry(handle).id()))
                .singleElement()
                .satisfies(item -> assertThat(item.meetingId())
                        .isEqualTo(running.bean(Meetings.class)
                                .named(meeting)
                                .orElseThrow()
                                .id()));
    }

    /** Its day is over. */
    private void passes(String meeting) {
        var met = running.bean(Meetings.class).named(meeting).orElseThrow();
        while (!met.overAt(running.bean(Clock.class).instant())) {
            sittings.delegations().clock("P1D");
        }
    }

    /** At ten, so many days from now or later. */
    private String called(int days) {
        var day = LocalDate.ofInstant(running.bean(Clock.class).instant(), ZoneOffset.UTC)
                .plusDays(days);
        return sittings.callOnWorkingDay(day.atTime(10, 0), "Ashgabat");
    }
}

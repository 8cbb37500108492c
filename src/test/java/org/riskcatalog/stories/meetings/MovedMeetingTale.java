package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A meeting that is moved, cancelled, or called before another takes its items along, or leaves them to the next. */
abstract class MovedMeetingTale {

    private final Sittings sittings;

    MovedMeetingTale(Sittings sittings) {
        this.sittings = sittings;
    }

    @Test
    void aMovedMeetingTakesItsItemAlongAndACancelledOneLeavesItToTheNext() {
        var handle = sittings.turnedToMeeting();
        var task = sittings.task("secretariat", handle, "schedule-meeting");
        var suggested = LocalDateTime.parse(sittings.delegations()
                .person("secretariat")
                .get("/api/tasks/" + task.get("id").asText())
                .body()
                .at("/answers/startsAt")
                .asText());
        var early = "{'startsAt':'" + suggested.minusDays(10) + "','place':'Tashkent'}";
        sittings.answer("secretariat", handle, "schedule-meeting", early, 422);

        var reference = sittings.call("NATIONAL_COORDINATORS", suggested.toString(), "Dushanbe")
                .expect(201)
                .body()
                .get("reference")
                .asText();
        sittings.delegations().settle();
        assertThat(sittings.find("secretariat", handle, "schedule-meeting")).isEmpty();
        assertThat(sittings.agenda(reference)).containsOnlyOnce(handle);
        assertThat(sittings.form("/meetings/" + reference + "/circulate", Map.of()))
                .isEqualTo(200);

        assertThat(sittings.form(
                        "/meetings/" + reference + "/move", Map.of("startsAt", sunday(suggested), "place", "Astana")))
                .isEqualTo(422);
        var later = suggested.plusDays(28).toString();
        assertThat(sittings.form("/meetings/" + reference + "/move", Map.of("startsAt", later, "place", "Astana")))
                .isEqualTo(200);
        sittings.delegations().settle();
        assertThat(sittings.meeting(reference).get("place").asText()).isEqualTo("Astana");
        assertThat(sittings.agenda(reference)).containsOnlyOnce(handle);

        assertThat(sittings.form("/meetings/" + reference + "/cancel", Map.of("reason", "The hall burnt down")))
                .isEqualTo(200);
        sittings.delegations().settle();
        assertThat(sittings.page("kg.head", "/meetings/" + reference)).contains("The hall burnt down");
        sittings.meet(handle);
        assertThat(sittings.status(handle)).isEqualTo("AT_MEETING");
        assertThat(sittings.form(
                        "/meetings/" + sittings.lastHeld() + "/attendance", Map.of("present", sittings.headOf("KG"))))
                .isEqualTo(200);
        assertThat(sittings.page("kg.head", "/meetings/" + sittings.lastHeld() + "/minutes"))
                .contains("Kyrgyzstan");
        sittings.disposes(handle, "NOT_ADOPTED", "");
    }

    /** It comes before the next meeting of its body for which its papers are early enough. */
    @Test
    void anEarlierMeetingThatIsCalledLaterTakesTheItem() {
        var handle = sittings.turnedToMeeting();
        var suggested = LocalDateTime.parse(
                sittings.prefilled("secretariat", sittings.task("secretariat", handle, "schedule-meeting"))
                        .get("startsAt")
                        .asText());
        var late = sittings.callOnWorkingDay(suggested.plusDays(60), "Tashkent");
        sittings.delegations().settle();
        assertThat(sittings.agenda(late)).containsOnlyOnce(handle);

        var early = sittings.callOnWorkingDay(suggested, "Tashkent");
        sittings.delegations().settle();
        assertThat(sittings.agenda(early)).containsOnlyOnce(handle);
        assertThat(sittings.agenda(late)).doesNotContain(handle);

        sittings.meet(handle);
        assertThat(sittings.agenda(late))
                .as("it was taken up at the earlier one")
                .doesNotContain(handle);
        sittings.disposes(handle, "NOT_ADOPTED", "");
        assertThat(sittings.page("az.head", "/meetings/" + early + "/minutes")).contains(handle);
        assertThat(sittings.form("/meetings/" + late + "/cancel", Map.of("reason", "Nothing is left to decide")))
                .isEqualTo(200);
    }

    private static String sunday(LocalDateTime day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).toString();
    }
}

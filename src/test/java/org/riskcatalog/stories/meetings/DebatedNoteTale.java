package org.riskcatalog.stories.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.riskcatalog.adoption.meeting.AgendaItem;
import org.riskcatalog.adoption.meeting.AgendaItems;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.stories.Running;

/** A very high risk is noted by the secretaries of security councils; if a State asks for a debate there, it has its place in the minutes. */
final class DebatedNoteTale {

    private static final int TRIES = 14;

    private final Running running;
    private final Sittings sittings;

    DebatedNoteTale(Sittings sittings) {
        this.running = sittings.running();
        this.sittings = sittings;
    }

    void tell() {
        var handle = sittings.assessedAsVeryHigh();
        var all = sittings.delegations();
        all.leaves("adoption/announce-decision").leaves("measures/assign");
        all.drive(handle, "ADOPTED");
        var meeting = called();
        var record = "/api/entries/" + handle + "/acts/record-debate";
        all.act("tm.head", handle, "take-off", "{'item':'" + toBeNoted(handle) + "','reason':'Snow'}");
        all.send("secretariat", record, "{'words':'Too early'}").expect(404);

        all.clock("P40D");

        var minutes = "/meetings/" + meeting + "/minutes";
        assertThat(sittings.page("az.head", minutes)).contains("Not dealt with at this meeting.");
        assertThat(sittings.page("secretariat", "/meetings/" + meeting))
                .contains("/entries/" + handle + "/acts/record-debate");
        assertThat(sittings.page("az.head", "/meetings/" + meeting)).doesNotContain("record-debate");
        assertThat(sittings.page("secretariat", record.replace("/api", "")))
                .contains("Turkmenistan asked for a debate.");
        all.send("secretariat", record, "{'item':'" + toBeNoted(handle) + "','words':' '}")
                .expect(422);
        all.send("chair", record, said(handle)).expect(404);

        all.send("secretariat", record, said(handle)).expect(200);

        assertThat(sittings.page("az.head", minutes))
                .contains("Turkmenistan spoke about snow.", "Noted.")
                .doesNotContain("Not dealt with");
        assertThat(sittings.page("kz.head", "/entries/" + handle + "/journal"))
                .contains("Turkmenistan had asked for a debate", meeting, "Turkmenistan spoke about snow.");
        assertThat(sittings.page("secretariat", "/meetings/" + meeting)).doesNotContain("record-debate");
        all.send("secretariat", record, said(handle)).expect(404);
    }

    private String said(String handle) {
        return "{'item':'" + toBeNoted(handle) + "','words':'Turkmenistan spoke about snow.'}";
    }

    private UUID toBeNoted(String handle) {
        return running.bean(AgendaItems.class).ofEntry(sittings.entry(handle).id()).stream()
                .filter(item -> item.matter() == MatterKind.NOTE)
                .map(AgendaItem::id)
                .findFirst()
                .orElseThrow();
    }

    /** Far enough ahead for the papers of a debate, on a day on which all members work. */
    private String called() {
        var from = LocalDateTime.ofInstant(running.bean(Clock.class).instant(), ZoneOffset.UTC)
                .plusDays(20)
                .withHour(10);
        for (int day = 0; day < TRIES; day++) {
            var answer = sittings.call("SECRETARIES_SC", from.plusDays(day).toString(), "Ashgabat");
            if (answer.status() == 201) {
                return answer.body().get("reference").asText();
            }
        }
        throw new AssertionError("no working day from " + from);
    }
}

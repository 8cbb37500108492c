package org.riskcatalog.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.riskcatalog.browser.kit.Seat;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.stories.Running;
import org.riskcatalog.stories.client.Delegations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leads through the catalog while one entry goes its road, and looks around at every stage, in both languages. */
final class Tour {

    private static final int PATIENCE = 300;
    private static final Pattern INVITATION = Pattern.compile("/invitation/[\\w-]+");

    private final JdbcClient people;
    private final Delegations all;
    private final Visits english;
    private final Visits russian;
    private final String handle;
    private final int port;

    Tour(Running running, Visits english, Visits russian) {
        this.people = running.bean(JdbcClient.class);
        this.all = new Delegations(running.address());
        this.port = running.address().getPort();
        this.english = english;
        this.russian = russian;
        this.handle = all.propose("kz.focal", "Low water in a shared basin");
        all.watchedBy(this::look);
    }

    /** Each form is looked at before its first answer. */
    private void look(String username, JsonNode task) {
        both(visits -> visits.task(
                username, task.get("formKey").asText(), task.get("id").asText()));
    }

    void reviewed() {
        all.gives("review/consolidate", "KG", """
                {'position':'APPROVE_WITH_COMMENTS'}""");
        all.drive(handle, "CONSULTATION");
        both(visits -> visits.wander("kz.head"));
        all.drive(handle, "ASSESSMENT");
        both(visits -> visits.wander("uz.head"));
    }

    /** The chair's own act goes by its pages: what it brings about is read, then there is a receipt. */
    void decided() {
        all.leaves("adoption/propose-silence");
        all.drive(handle, "CHANNEL");
        all.settle();
        speak("en");
        confirm(english);
        all.answersAgain("adoption/propose-silence");
        all.drive(handle, "UNDER_SILENCE");
        both(visits -> visits.wander("uz.head"));
        both(visits -> visits.wander("chair"));
        noticesFail();
    }

    /** The case waits for somebody to be told; administrators see it and may have it tried again. */
    private void noticesFail() {
        speak("en");
        var admin = english.seat("admin");
        for (int i = 0; i < PATIENCE && !leads(admin.open("/administration"), "/retry"); i++) {
            all.settle();
        }
        both(visits -> visits.wander("admin"));
    }

    private void confirm(Visits visits) {
        var chair = visits.seat("chair").open("/desk");
        var task = chair.addresses().stream()
                .filter(address -> address.startsWith("/tasks/"))
                .findFirst()
                .orElseThrow();
        visits.arrive(chair.open(task).send(Map.of(), visits.words().say("web.save-and-continue")), 200);
        visits.arrive(chair.send(Map.of(), visits.words().say("desk.check.press")), 200);
    }

    void inForce() {
        all.drive(handle, "IN_FORCE");
        both(visits -> visits.wander("az.head", "/entries/" + handle + "/difference?from=1&to=1"));
        both(visits -> visits.wander("unrcca.observer", "/demo/clock"));
    }

    /** The secretariat has a meeting behind it and one ahead. */
    void met() {
        meeting("NC-2026-90", "2026-01-15 05:00:00+00");
        meeting("NC-2099-1", "2099-01-15 05:00:00+00");
        both(visits -> visits.wander("secretariat"));
    }

    private void meeting(String reference, String startsAt) {
        people.sql("""
                        insert into meeting (id, version, reference, body, scheduled_at, starts_at, zone, place, chair_state, status)
                        values (random_uuid(), 1, :reference, 'NATIONAL_COORDINATORS', current_timestamp,
                            cast(:startsAt as timestamp with time zone), 'Asia/Tashkent', 'Tashkent', 'UZ', 'SCHEDULED')""")
                .param("reference", reference)
                .param("startsAt", startsAt)
                .update();
    }

    /** A case is suspended, so that it can be taken up again; somebody is invited. */
    void administered() {
        all.propose("tj.focal", "Mudflow in a narrow valley");
        speak("en");
        var admin = english.seat("admin");
        var suspend = address(admin.open("/administration"), "/suspend");
        english.arrive(admin.open(suspend).send(Map.of(), english.words().say("monitoring.suspend")), 200);
        both(visits -> visits.wander("admin", suspend.replace("/suspend", "/activate")));
        var invitation = invitation();
        both(visits -> visits.arrive(visits.stranger().open(invitation), 200));
    }

    private String invitation() {
        var admin = Visitor.signedIn(port, "admin");
        var asked = Map.of(
                "name", "Somebody new",
                "username", "somebody.new",
                "email", "new@example.org",
                "language", "ENGLISH",
                "key", "the-invitation");
        var person = Visitor.location(admin.form("/people/invite", "/people/invite", asked));
        var found = INVITATION.matcher(admin.get(person).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static boolean leads(Seat seat, String ending) {
        return seat.addresses().stream().anyMatch(address -> address.endsWith(ending));
    }

    private static String address(Seat seat, String part) {
        return seat.addresses().stream()
                .filter(address -> address.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way to " + part + ": " + seat.addresses()));
    }

    /** What goes wrong has pages too. */
    void failed() {
        both(visits -> visits.arrive(visits.seat("uz.expert").open("/entries/KZ-2026-999"), 404));
        both(this::incomplete);
        both(this::tooLate);
    }

    /** What is missing is said above the form, and the focus is there. */
    private void incomplete(Visits visits) {
        var admin = visits.seat("admin").open("/people/invite");
        visits.arrive(admin.send(Map.of("name", "Somebody"), visits.words().say("people.invite.press")), 422);
        assertThat(admin.focus().role()).isEqualTo("alert");
        assertThat(admin.read()).contains(visits.words().say("people.invite.username"));
    }

    /** A form sent after the session ended waits behind the sign-in. */
    private void tooLate(Visits visits) {
        var admin = visits.seat("admin").open("/people/invite");
        admin.loseSession();
        visits.arrive(admin.send(Map.of("name", "Typed in time"), visits.words().say("people.invite.press")), 200);
        admin.send(
                Map.of("username", "admin", "password", "demo"), visits.words().say("web.sign-in.press"));
        assertThat(visits.arrive(admin, 200)).isEqualTo("/kept-form");
        assertThat(admin.read()).contains("Typed in time");
    }

    private void both(Consumer<Visits> visit) {
        speak("en");
        visit.accept(english);
        speak("ru");
        visit.accept(russian);
    }

    /** Everybody reads this language from now on, as each could choose at the foot of a page. */
    private void speak(String language) {
        people.sql("update person set language = :language")
                .param("language", language)
                .update();
    }
}

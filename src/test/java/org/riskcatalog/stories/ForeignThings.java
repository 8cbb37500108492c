package org.riskcatalog.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.riskcatalog.members.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is in the story, by the part of the address that names it, and one that there is not beside each. */
final class ForeignThings {

    private static final String NO_ID = "0a1b2c3d-0000-4000-8000-00000000dead";
    private static final Set<String> NOBODY = Set.of();

    private final JdbcClient jdbc;
    private final String draft;
    private final String restricted;

    ForeignThings(Running running, String draft, String restricted) {
        this.jdbc = running.bean(JdbcClient.class);
        this.draft = draft;
        this.restricted = restricted;
    }

    /** @param seenBy readers for whom it is no foreign thing */
    record Thing(String real, String missing, Set<String> seenBy) {

        String path(String route, String id) {
            var path = route.substring(route.indexOf(' ') + 1)
                    .replaceAll("\\{(act|word)}", route.contains("/receipts/") ? id : "withdraw")
                    .replace("/{*number}", "/" + id)
                    .replaceAll("\\{[^}]*}", id);
            return route.endsWith("/difference") ? path + "?from=1&to=1" : path;
        }
    }

    /** From now on guests see nothing of it. */
    void restrict() {
        jdbc.sql("update risk_entry set confidentiality = 'RESTRICTED' where handle = ?")
                .param(restricted)
                .update();
    }

    /** What the secretariat alone may do with a meeting is there for nobody else. */
    void callMeeting() {
        jdbc.sql("""
                        insert into meeting (id, version, reference, body, scheduled_at, starts_at, zone, place, chair_state, status)
                        values ('0a1b2c3d-0000-4000-8000-0000000000aa', 1, 'NC-2099-1', 'NATIONAL_COORDINATORS',
                            timestamp with time zone '2026-01-01 00:00:00+00', timestamp with time zone '2099-01-01 00:00:00+00',
                            'Asia/Tashkent', 'Tashkent', 'UZ', 'SCHEDULED')""").update();
    }

    /** The things whose id stands in the route. */
    List<Thing> at(String route, boolean guest) {
        var path = route.substring(route.indexOf(' ') + 1).replaceFirst("^/api", "");
        var area = path.startsWith("/administration") ? path.split("/")[2] : path.split("/")[1];
        return switch (area) {
            case "entries" -> guest ? List.of(entry(draft), entry(restricted)) : List.of(entry(draft));
            case "cases" -> List.of(new Thing(restricted, "UZ-2099-999", Set.of("admin")));
            case "account" -> List.of(thing(one("select id from absence", Map.of()), NOBODY));
            case "notices" -> List.of(thing(one("select id from notice", Map.of()), Set.of("admin")));
            case "tasks" -> tasks();
            case "receipts" ->
                List.of(thing(
                        one(
                                "select a.id from received_act a join person p on p.id = a.person where p.username = :name",
                                Map.of("name", "uz.head")),
                        NOBODY));
            case "people" -> path.contains("{mandate}") ? List.of(mandate()) : List.of(person());
            case "silences" ->
                guest
                        ? List.of(thing(one("select id from silence where opened_at is not null", Map.of()), NOBODY))
                        : List.of();
            case "meetings" -> List.of(new Thing("NC-2099-1", "NC-2099-9", Set.of("secretariat")));
            case "measures" -> guest ? List.of(numbered("select number from measure")) : List.of();
            case "decisions" ->
                guest ? List.of(numbered("select number from decision where number is not null")) : List.of();
            default -> throw new AssertionError("whose are the things at " + route + "?");
        };
    }

    /** A head of delegation says that he or she will be away. */
    static void away(Running running) {
        var head = Visitor.signedIn(running.address().getPort(), "kz.head");
        var days = Map.of("from", "2029-01-08", "until", "2029-01-12", "key", "away");
        assertThat(head.form("/account/absence", "/account/absence", days).statusCode())
                .isEqualTo(302);
    }

    private static Thing entry(String handle) {
        return new Thing(handle, handle.substring(0, 8) + "999", NOBODY);
    }

    private static Thing thing(String id, Set<String> seenBy) {
        return new Thing(id, NO_ID, seenBy);
    }

    /** One that waits, and one that somebody has finished. */
    private List<Thing> tasks() {
        return Stream.of(
                        one(
                                "select id from inbox_task where handle = :handle and finished_at is null",
                                Map.of("handle", draft)),
                        one(
                                "select id from inbox_task where handle = :handle and state = 'UZ' and finished_at is not null",
                                Map.of("handle", restricted)))
                .map(id -> thing(id, NOBODY))
                .toList();
    }

    private Thing person() {
        return thing(
                one("select id from person where username = 'kz.focal'", Map.of()), Set.of("admin", "secretariat"));
    }

    private Thing mandate() {
        var id = one(
                "select m.id from mandate m join person p on p.id = m.person_id where p.username = 'kz.focal'",
                Map.of());
        return thing(id, Set.of("admin", "secretariat"));
    }

    private Thing numbered(String sql) {
        var number = one(sql, Map.of());
        return new Thing(number, number.replaceAll("\\d", "9"), NOBODY);
    }

    private String one(String sql, Map<String, String> parameters) {
        return jdbc.sql(sql + " fetch first 1 row only")
                .params(parameters)
                .query(String.class)
                .list()
                .get(0);
    }
}

package org.riskcatalog.architecture;

import java.util.List;
import java.util.Set;

/**
 * The design as a table: which roles may use which area, by "Who" of procedure.md and "Who sees what" of data.md, and what
 * those get who send nothing. All others get what is not there, and nobody gets anything before sign-in.
 */
final class WhoMay {

    static final String NOBODY = "nobody";
    static final List<String> ROLES = List.of(
            "kz.expert",
            "kz.focal",
            "kz.deputy",
            "kz.head",
            "chair",
            "secretariat",
            "editor",
            "registrar",
            "unrcca.observer",
            "admin");

    private static final Set<String> SIGNED_IN = Set.copyOf(ROLES);
    private static final Set<String> DELEGATION = Set.of("kz.expert", "kz.focal", "kz.deputy", "kz.head");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> SECRETARIAT = Set.of("secretariat");
    /** Who prepares a mandate, and the second person who confirms it. */
    private static final Set<String> MANDATES = Set.of("admin", "kz.head", "secretariat");

    private static final Set<String> OFFICE = Set.of("chair", "secretariat");
    /** Who enters the day on which the chair passes on; nothing runs in the matrix, so that nothing else can be done about it. */
    private static final Set<String> ROTATION = Set.of("admin", "secretariat");

    private static final int MISSING = 404;

    /** @param routes an expression for "VERB /pattern"; @param answer what whoever may use it gets for sending nothing */
    private record Area(String routes, Set<String> roles, int answer) {}

    /** The first that matches counts. A route of none was not thought of. */
    private static final List<Area> AREAS = List.of(
            new Area("(GET|POST) /first-administrator", Set.of(), MISSING),
            new Area("POST /sign-in-failed", Set.of(), MISSING),
            new Area("ANY /error", Set.of(), MISSING),
            new Area("GET /kept-form", Set.of(), MISSING),
            new Area("(GET|POST|PUT) .*\\{.*", Set.of(), MISSING),
            new Area("GET /administration(/notices|/notices/notices\\.csv|/finished)?", ADMIN, 200),
            new Area("GET /record(/record\\.csv)?", Set.of("admin", "secretariat"), 200),
            new Area("GET /people/people\\.csv", ADMIN, 200),
            new Area("GET /people/invite", ADMIN, 200),
            new Area("POST /people/invite", ADMIN, 422),
            new Area("GET /people", MANDATES, 200),
            new Area("GET (/api)?/oversight(/entries\\.csv)?", OFFICE, 200),
            new Area("POST (/api)?/oversight/reminders", Set.of(), MISSING),
            new Area("GET (/api)?/chair", SIGNED_IN, 200),
            new Area("POST (/api)?/chair/plan", ROTATION, 422),
            new Area("POST (/api)?/chair/(note|cancel|confirm)", Set.of(), MISSING),
            new Area("GET /account/absence", SIGNED_IN, 200),
            new Area("POST /account/absence", SIGNED_IN, 422),
            new Area("GET /meetings/new", SECRETARIAT, 200),
            new Area("POST (/api/meetings|/meetings/new)", SECRETARIAT, 422),
            new Area("GET (/api/meetings|/meetings(/meetings\\.csv)?)", SIGNED_IN, 200),
            new Area("GET /proposals/new", DELEGATION, 200),
            new Area("POST (/api)?/proposals", DELEGATION, 422),
            new Area("GET /(login)?", SIGNED_IN, 302),
            new Area(
                    "GET /(account|desk|desk/tasks\\.csv|desk/deadlines\\.ics|notices(/notices\\.csv)?)",
                    SIGNED_IN,
                    200),
            new Area("GET /(catalog|matrix)(/entries\\.csv)?", SIGNED_IN, 200),
            new Area("GET /measures(/measures\\.csv)?", SIGNED_IN, 200),
            new Area("GET /decisions/decisions\\.csv", SIGNED_IN, 200),
            new Area("GET (/api)?/decisions", SIGNED_IN, 200),
            new Area("GET /api/(entries|matrix|measures|tasks)", SIGNED_IN, 200),
            new Area("GET /v3/api-docs(\\.yaml)?", SIGNED_IN, 200),
            new Area("GET (/api)?/demo/clock", SIGNED_IN, 200),
            new Area("POST /demo/clock", SIGNED_IN, 400),
            new Area("POST /api/demo/clock", SIGNED_IN, 422),
            new Area("POST /account/password", SIGNED_IN, 422),
            new Area("POST /account/sessions/end", SIGNED_IN, 302),
            new Area("POST /language", SIGNED_IN, 400));

    private WhoMay() {}

    /** Whether the route answers as JSON, to credentials sent with each request. */
    static boolean json(String route) {
        return route.contains(" /api/") || route.contains(" /v3/");
    }

    /** The status that the design gives for nothing sent to the route, and for ids that there are not. */
    static int expected(String route, String role) {
        if (role.equals(NOBODY)) {
            return beforeSignIn(route);
        }
        return AREAS.stream()
                .filter(area -> route.matches(area.routes()))
                .findFirst()
                .map(area -> area.roles().contains(role) ? area.answer() : MISSING)
                .orElseThrow(() -> new AssertionError(route + ": say in WhoMay which roles may use it"));
    }

    private static int beforeSignIn(String route) {
        if (route.equals("GET /login")) {
            return 200;
        }
        if (route.equals("POST /language")) {
            return 400;
        }
        if (route.matches("(GET|POST) /(first-administrator|invitation/.*)")) {
            return MISSING;
        }
        return json(route) ? 401 : 302;
    }
}

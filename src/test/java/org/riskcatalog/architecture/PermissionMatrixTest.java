package org.riskcatalog.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.RunningCatalog;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What every role gets from every route, for lists and for things that there are not: approved in
 * {@code src/test/resources/approved/permissions.txt}, and derived from the design in {@link WhoMay}. A foreign thing answers as a
 * missing one, so the row of a route with an id is the row of the foreign thing too (a story holds that).
 */
@RunningCatalog
class PermissionMatrixTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/permissions.txt");
    private static final List<String> COLUMNS =
            Stream.concat(Stream.of(WhoMay.NOBODY), WhoMay.ROLES.stream()).toList();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Asking asking;
    private List<String> routes;

    @BeforeEach
    void allRoutes() {
        asking = new Asking(port);
        routes = RoutesTest.routes(mappings);
        assertThat(routes)
                .hasSizeGreaterThan(50)
                .contains("GET /demo/clock", "POST /demo/clock", "GET /api/demo/clock", "POST /api/demo/clock");
    }

    @Test
    void everyRoleGetsFromEveryRouteWhatTheDesignGivesIt() throws IOException {
        List<String> rows = new ArrayList<>(List.of("# route: " + String.join(" ", COLUMNS)));
        routes.forEach(route -> rows.add(row(route)));
        Files.writeString(Path.of("target/permissions.txt"), String.join("\n", rows) + "\n");
        assertSoftly(softly -> rows.stream()
                .skip(1)
                .forEach(row -> softly.assertThat(row).isEqualTo(designed(row.substring(0, row.indexOf(": "))))));
        assertThat(rows)
                .as("compare target/permissions.txt with %s; a change is made on purpose", APPROVED)
                .containsExactlyElementsOf(Files.readAllLines(APPROVED));
    }

    @Test
    void nothingIsWrittenThroughAFormWithoutItsToken() {
        assertSoftly(softly -> writing(false)
                .forEach(route -> COLUMNS.forEach(role -> {
                    var answer = asking.forged(route, role);
                    // Whoever is not signed in is led to the sign-in page, as from any other page.
                    softly.assertThat(answer.statusCode() + " " + Visitor.location(answer))
                            .as(role + ": " + route)
                            .isEqualTo(role.equals(WhoMay.NOBODY) ? "302 /login?ended" : "403 ");
                })));
    }

    @Test
    void aSessionOfThePagesOpensNothingAtTheJsonFace() {
        assertThat(writing(true)).isNotEmpty();
        assertSoftly(softly -> routes.stream()
                .filter(WhoMay::json)
                .forEach(route -> softly.assertThat(asking.withSession(route, "admin"))
                        .as(route)
                        .isEqualTo(401)));
    }

    /** What an administrator reads there is told by the tests of Cockpit, which have a JVM of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /camunda/",
                "GET /camunda/app/cockpit/default/",
                "GET /camunda/app/tasklist/default/",
                "GET /camunda/app/admin/default/",
                "GET /camunda/app/welcome/default/",
                "GET /camunda/api/cockpit/plugin/base/default/incident",
                "GET /camunda/api/engine/engine/default/variable-instance",
                "GET /camunda/api/engine/engine/default/history/user-operation",
                "POST /camunda/api/engine/engine/default/task",
                "POST /camunda/api/engine/engine/default/task/{id}/complete",
                "POST /camunda/api/engine/engine/default/task/{id}/claim",
                "POST /camunda/api/engine/engine/default/process-instance/{id}/variables",
                "PUT /camunda/api/engine/engine/default/job/{id}/duedate",
                "POST /camunda/api/engine/engine/default/deployment/create",
                "POST /camunda/api/engine/engine/default/message",
                "DELETE /camunda/api/engine/engine/default/process-instance/{id}",
                "POST /camunda/api/admin/setup/default/user/create",
                "POST /camunda/api/admin/auth/user/default/login/cockpit"
            })
    void cockpitIsThereForAdministratorsAloneAndAnswersForNobody(String route) {
        COLUMNS.stream()
                .filter(role -> !role.equals("admin"))
                .forEach(role -> assertThat(asking.cockpit(route, role))
                        .as(role)
                        .isEqualTo(role.equals(WhoMay.NOBODY) ? (route.contains("/api/") ? 401 : 302) : 404));
        if (!route.matches("GET .*|POST .*/task")) {
            assertThat(asking.cockpit(route, "admin")).isEqualTo(403);
        }
    }

    private List<String> writing(boolean json) {
        return routes.stream()
                .filter(route -> WhoMay.json(route) == json && route.matches("(POST|PUT|DELETE|PATCH) .*"))
                .toList();
    }

    private String row(String route) {
        return route + ": "
                + COLUMNS.stream()
                        .map(role -> String.valueOf(asking.status(route, role)))
                        .collect(Collectors.joining(" "));
    }

    private static String designed(String route) {
        return route + ": "
                + COLUMNS.stream()
                        .map(role -> String.valueOf(WhoMay.expected(route, role)))
                        .collect(Collectors.joining(" "));
    }
}

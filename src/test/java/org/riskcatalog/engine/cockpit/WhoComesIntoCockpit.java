package org.riskcatalog.engine.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes in, by which address, and until when. */
abstract class WhoComesIntoCockpit extends AtCockpit {

    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

    @Autowired
    IdentityService identity;

    @Test
    void anAdministratorComesInByTheSameSignIn() {
        var page = admin.get("/camunda/app/cockpit/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Camunda Cockpit");
        var who = admin.json("GET", "/camunda/api/admin/auth/user/default", "");
        assertThat(who.statusCode()).isEqualTo(200);
        assertThat(who.body()).contains("\"userId\":\"admin\"", "cockpit").doesNotContain("tasklist", "\"admin\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/",
                "/camunda/app/cockpit/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/lib/deps.js",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/variable-instance",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/cockpit/plugin/base/default/incident"
            })
    void nobodyElseComesInAtAnyAddress(String address) {
        for (var username : new String[] {"kg.head", "chair", "secretariat"}) {
            assertThat(delegate(username).get(address).statusCode())
                    .as(username)
                    .isEqualTo(404);
        }
        assertThat(new Visitor(port).get(address).statusCode())
                .isEqualTo(address.startsWith("/camunda/api/") ? 401 : 302);
    }

    @Test
    void theSetupAddressMakesNobodyAnAdministrator() {
        var body =
                "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"x\",\"lastName\":\"x\",\"email\":\"x@example.org\"},"
                        + "\"credentials\":{\"password\":\"intruder\"}}";
        assertThat(new Visitor(port).json("POST", SETUP, body).statusCode()).isEqualTo(401);
        assertThat(delegate("kg.head").json("POST", SETUP, body).statusCode()).isEqualTo(404);
        assertThat(admin.json("POST", SETUP, body).statusCode()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void camundasOwnSignInIsShut() {
        var address = "/camunda/api/admin/auth/user/default/login/cockpit";
        assertThat(new Visitor(port)
                        .post(address, Map.of("username", "admin", "password", "demo"), "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(admin.post(address, Map.of("username", "admin", "password", "demo"), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"technical-member, ''", "technical-member, technical-member", "admin, demo", "admin, ''"})
    void nobodyInTheEnginesTablesHasAPasswordThatWorks(String user, String password) {
        assertThat(identity.createUserQuery().userId(user).count()).isEqualTo(1);
        assertThat(identity.checkPassword(user, password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/admin/default/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/welcome/default/",
                "/camunda/api/tasklist/plugin/base/default/x",
                "/camunda/api/admin/setup/default",
                "/camunda/api/engine/task",
                "/camunda/api/engine/engine/other/task",
                "/camunda/swaggerui/"
            })
    void theOtherApplicationsOfCamundaAreShutForAdministratorsToo(String address) {
        assertThat(admin.get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/../../x",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin;x=1/setup/default/user/create",
                "/camunda/api/engine/engine/default/%2e%2e/%2e%2e/admin",
                "/camunda//api/admin/setup/default/user/create",
                "/CAMUNDA/api/admin/setup/default/user/create"
            })
    void addressesWrittenOtherwiseDoNotComeThrough(String address) {
        assertThat(admin.json("POST", address, "{}").statusCode()).isIn(400, 403, 404);
        assertThat(delegate("kg.head").json("POST", address, "{}").statusCode()).isIn(400, 403, 404);
    }

    @Test
    void signingOutOfCockpitEndsTheWholeSession() {
        var leaving = administrator();
        assertThat(leaving.json("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(location(leaving.get("/account"))).isEqualTo("/login");
    }

    @Test
    void whoEndedTheSessionOfAnAdministratorEndedItHereToo() {
        var ended = administrator();
        assertThat(ended.json("GET", ENGINE + "/task?maxResults=1", "").statusCode())
                .isEqualTo(200);
        administrator().form("/account", "/account/sessions/end", Map.of());
        assertThat(ended.json("GET", ENGINE + "/task?maxResults=1", "").statusCode())
                .isEqualTo(401);
        admin = administrator();
    }
}

package org.riskcatalog.engine.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskcatalog.members.Visitor.location;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskcatalog.members.Visitor;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit over real HTTP: who comes in, what is shown, what is refused. */
@RoomOfPeople
class CockpitTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";
    private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identity;

    private String instance = "";
    private static final Map<String, Visitor> DELEGATES = new ConcurrentHashMap<>();
    private static Visitor admin;

    @BeforeEach
    void oneCase() {
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .addInputStream("door-test.bpmn", CockpitTest.class.getResourceAsStream("door-test.bpmn"))
                .deploy();
        instance = runtime.startProcessInstanceByKey("door-test", "KZ-2026-012").getId();
        if (admin == null) {
            admin = administrator();
        }
    }

    @Test
    void anAdministratorComesInByTheSameSignIn() {
        var page = admin.get("/camunda/app/cockpit/default/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Camunda Cockpit");
        var who = admin.json("GET", "/camunda/api/admin/auth/user/default", "");
        assertThat(who.statusCode()).isEqualTo(200);
        assertThat(who.body()).contains("\"userId\":\"admin\"", "cockpit").doesNotContain("tasklist", "\"admin\"]");
    }

    @Test
    void aCaseIsRecognisedByItsKey() {
        var found = admin.json("POST", PLUGIN + "/process-instance?maxResults=50", "{\"businessKey\":\"KZ-2026-012\"}");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains(instance, "KZ-2026-012");
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
                "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}",
                "{\"or\\u0051ueries\":[]}",
                "{\"sorting\":[{\"orQueries\":[]}]}",
                "{\"assigneeExpression\":\"${1}\"}",
                "{\"dueBeforeExpression\":\"${now()}\"}",
                "{\"name\":\"a\"} {\"orQueries\":[]}",
                "{\"orQueries\":["
            })
    void noExpressionComesThroughTheDoorInAQuery(String query) {
        assertThat(admin.json("POST", ENGINE + "/task", query).statusCode()).isEqualTo(403);
        assertThat(admin.json("POST", ENGINE + "/task/count", query).statusCode())
                .isEqualTo(403);
    }

    @Test
    void noExpressionComesThroughTheDoorInAnAddress() {
        assertThat(admin.get(ENGINE + "/task?assigneeExpression=%24%7B1%7D").statusCode())
                .isEqualTo(403);
        assertThat(admin.get(ENGINE + "/task?assignee%45xpression=%24%7B1%7D").statusCode())
                .isEqualTo(403);
        assertThat(admin.json("GET", ENGINE + "/task?name=Answer&maxResults=50", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGINE + "/task",
                ENGINE + "/task/count",
                ENGINE + "/process-instance",
                ENGINE + "/process-instance/count",
                ENGINE + "/job",
                ENGINE + "/job-definition",
                ENGINE + "/variable-instance",
                ENGINE + "/external-task/count",
                ENGINE + "/group",
                ENGINE + "/history/process-instance",
                ENGINE + "/history/job-log/count",
                PLUGIN + "/process-instance",
                PLUGIN + "/process-instance/count",
                PLUGIN + "/incident",
                PLUGIN + "/incident/count"
            })
    void theQueriesThatCockpitPostsAreAnswered(String address) {
        assertThat(admin.json("POST", address + "?firstResult=0&maxResults=50", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatCockpitAsksForWithoutALimitIsAnsweredToo() {
        assertThat(read("/process-definition?key=door-test&sortBy=version&sortOrder=desc"))
                .contains("door-test");
        assertThat(admin.json("POST", ENGINE + "/group", "{\"member\":\"admin\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorReadsWhatCockpitShows() {
        assertThat(read("/process-instance/" + instance + "/activity-instances"))
                .contains("task");
        assertThat(read("/process-definition/key/door-test/xml")).contains("door-test");
        assertThat(read("/history/activity-instance?maxResults=50&processInstanceId=" + instance))
                .contains("start");
        assertThat(read("/user/admin/profile")).contains("Nazarova");
        assertThat(admin.json("GET", PLUGIN + "/process-definition/statistics?maxResults=50", "")
                        .statusCode())
                .isEqualTo(200);
    }

    private String read(String path) {
        var answer = admin.json("GET", ENGINE + path, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void anAdministratorSetsRetriesAndNoDueDate() {
        var job = management.createJobQuery().processInstanceId(instance).singleResult();
        var address = ENGINE + "/job/" + job.getId() + "/retries";
        assertThat(admin.json("PUT", address, "{\"retries\":7}").statusCode()).isEqualTo(204);
        assertThat(job(job.getId()).getRetries()).isEqualTo(7);
        var earlier = "{\"retries\":7,\"dueDate\":\"2020-01-01T00:00:00.000+0000\"}";
        assertThat(admin.json("PUT", address, earlier).statusCode()).isEqualTo(403);
        assertThat(job(job.getId()).getDuedate()).isEqualTo(job.getDuedate());
    }

    @Test
    void anAdministratorSuspendsACaseAndLetsItGoOn() {
        var address = ENGINE + "/process-instance/" + instance + "/suspended";
        assertThat(admin.json("PUT", address, "{\"suspended\":true}").statusCode())
                .isEqualTo(204);
        assertThat(suspended()).isTrue();
        assertThat(admin.json("PUT", address, "{\"suspended\":false}").statusCode())
                .isEqualTo(204);
        assertThat(suspended()).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", delimiter = '|', quoteCharacter = '\'')
    void everythingElseIsRefusedAndChangesNothing(String method, String path, String body) {
        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        var job = management.createJobQuery().processInstanceId(instance).singleResult();
        var address = ENGINE
                + path.replace("{task}", task.getId())
                        .replace("{case}", instance)
                        .replace("{job}", job.getId());
        var answer = admin.json(method, address, body.replace("{case}", instance));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("answers for nobody");
        var after = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        assertThat(after).isNotNull();
        assertThat(after.getAssignee()).isNull();
        assertThat(after.getName()).isEqualTo("Answer");
        assertThat(runtime.getVariables(instance)).isEmpty();
        assertThat(job(job.getId()).getDuedate()).isEqualTo(job.getDuedate());
        assertThat(suspended()).isFalse();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isEqualTo(2);
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

    private Visitor delegate(String username) {
        return DELEGATES.computeIfAbsent(username, name -> Visitor.signedIn(port, name));
    }

    private Visitor administrator() {
        var visitor = Visitor.signedIn(port, "admin");
        visitor.get("/camunda/app/cockpit/default/");
        return visitor;
    }

    private boolean suspended() {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .isSuspended();
    }

    private Job job(String id) {
        return management.createJobQuery().jobId(id).singleResult();
    }
}

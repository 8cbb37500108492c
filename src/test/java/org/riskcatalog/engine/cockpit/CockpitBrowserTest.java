package org.riskcatalog.engine.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskcatalog.browser.kit.Chromium;
import org.riskcatalog.people.RoomOfPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit as an administrator sees it, in Chromium: behind the door it still works, and complains of nothing. */
@RoomOfPeople
class CockpitBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private Page page;
    private String instance;

    @BeforeEach
    void anAdministratorBeforeACaseThatFailed() {
        var diagram = Bpmn.createExecutableProcess("failing-case")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask("serviceTask_tell")
                .name("Tell the heads")
                .camundaAsyncBefore()
                .camundaExpression("${nothing.like.that}")
                .camundaFailedJobRetryTimeCycle("R1/PT1S")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .addModelInstance("failing-case.bpmn", diagram)
                .deploy();
        instance =
                runtime.startProcessInstanceByKey("failing-case", "KZ-2026-044").getId();
        chromium = new Chromium();
        page = chromium.browser().newPage();
        page.setDefaultTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                complaints.add(answer.status() + " " + answer.request().method() + " " + answer.url());
            }
        });
    }

    @AfterEach
    void leave() {
        chromium.close();
        runtime.deleteProcessInstance(instance, "end of test");
    }

    @Test
    void anAdministratorFindsAFailedCaseReadsItsCauseAndRetries() {
        signIn();
        show("processes");
        assertThat(page.getByText("failing-case").first()).isVisible();
        show("process-instance/" + instance + "/runtime");
        assertThat(page.getByText("KZ-2026-044").first()).isVisible();
        assertThat(page.locator("svg [data-element-id=serviceTask_tell]").first())
                .isVisible();

        page.getByText("Incidents", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.getByText("Unknown property used in expression").first())
                .isVisible();
        page.locator("td .glyphicon-repeat").first().click();
        var dialog = page.locator(".modal-dialog");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retry"))
                .click();
        assertThat(dialog.getByText("has been incremented successfully")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOtherViewsOfCockpitComplainOfNothingEither() {
        signIn();
        for (var view : List.of("decisions", "tasks", "repository", "batch")) {
            show(view);
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        show("process-definition/" + definition() + "/runtime");
        assertThat(page.locator("svg [data-element-id=serviceTask_tell]").first())
                .isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(complaints).isEmpty();
    }

    private String definition() {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    private void signIn() {
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/");
        page.fill("#username", "admin");
        page.fill("#password", "demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByText("Gulnora Nazarova")).isVisible();
    }

    private void show(String view) {
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/" + view);
    }
}

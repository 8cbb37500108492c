package org.riskcatalog.engine.cockpit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.riskcatalog.members.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit over real HTTP, with one case that runs; whoever comes in. */
abstract class AtCockpit {

    static final String ENGINE = "/camunda/api/engine/engine/default";
    static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";

    private static final Map<String, Visitor> DELEGATES = new ConcurrentHashMap<>();

    static Visitor admin;

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    String instance = "";

    @BeforeEach
    void oneCase() {
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .addInputStream("door-test.bpmn", AtCockpit.class.getResourceAsStream("door-test.bpmn"))
                .deploy();
        instance = runtime.startProcessInstanceByKey("door-test", "KZ-2026-012").getId();
        if (admin == null) {
            admin = administrator();
        }
    }

    /** A list shows so many cases; the next test looks for its own. */
    @AfterEach
    void itEnds() {
        runtime.deleteProcessInstance(instance, "The test is over");
    }

    Visitor delegate(String username) {
        return DELEGATES.computeIfAbsent(username, name -> Visitor.signedIn(port, name));
    }

    Visitor administrator() {
        var visitor = Visitor.signedIn(port, "admin");
        visitor.get("/camunda/app/cockpit/default/");
        return visitor;
    }
}

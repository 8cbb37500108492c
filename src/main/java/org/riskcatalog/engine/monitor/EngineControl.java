package org.riskcatalog.engine.monitor;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.UpdateProcessInstanceSuspensionStateSelectBuilder;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.workflow.CaseControl;
import org.springframework.stereotype.Component;

/** An administrator's commands to Camunda; its operation log names the person. */
@Component
class EngineControl implements CaseControl {

    private static final int TRIES = 3;

    private final CaseTables cases;
    private final FailureTables failures;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final IdentityService identity;

    EngineControl(
            CaseTables cases,
            FailureTables failures,
            ManagementService management,
            RuntimeService runtime,
            IdentityService identity) {
        this.cases = cases;
        this.failures = failures;
        this.management = management;
        this.runtime = runtime;
        this.identity = identity;
    }

    @Override
    public void retry(String incident, String as) {
        var job = failures.job(incident).orElseThrow(NotThere::new);
        named(as, () -> management.setJobRetries(job, TRIES));
    }

    @Override
    public void suspend(String handle, String as) {
        named(as, () -> members(handle).suspend());
    }

    @Override
    public void activate(String handle, String as) {
        named(as, () -> members(handle).activate());
    }

    private org.camunda.bpm.engine.runtime.UpdateProcessInstancesSuspensionStateBuilder members(String handle) {
        var members = cases.members(handle);
        if (members.isEmpty()) {
            throw new NotThere();
        }
        UpdateProcessInstanceSuspensionStateSelectBuilder update = runtime.updateProcessInstanceSuspensionState();
        return update.byProcessInstanceIds(members);
    }

    private void named(String person, Runnable command) {
        identity.setAuthentication(person, List.of(Groups.CAMUNDA_ADMIN));
        try {
            command.run();
        } finally {
            identity.clearAuthentication();
        }
    }
}

package org.riskcatalog.engine.monitor;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.UpdateProcessInstanceSuspensionStateSelectBuilder;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.engine.incidents.TriedAgain;
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
    private final List<TriedAgain> others;

    EngineControl(
            CaseTables cases,
            FailureTables failures,
            ManagementService management,
            RuntimeService runtime,
            IdentityService identity,
            List<TriedAgain> others) {
        this.cases = cases;
        this.failures = failures;
        this.management = management;
        this.runtime = runtime;
        this.identity = identity;
        this.others = List.copyOf(others);
    }

    @Override
    public void retry(String incident, String as) {
        var cause = failures.cause(incident).orElseThrow(NotThere::new);
        if (cause.type().equals("failedJob")) {
            named(as, () -> management.setJobRetries(cause.subject(), TRIES));
        } else {
            others(cause.type()).findFirst().orElseThrow(NotThere::new).again(cause.subject());
        }
    }

    private Stream<TriedAgain> others(String type) {
        return others.stream().filter(other -> other.incidentType().equals(type));
    }

    @Override
    public void suspend(String handle, String as) {
        named(as, () -> members(handle).suspend());
    }

    @Override
    public void activate(String handle, String as) {
        named(as, () -> members(handle).activate());
        // A suspended case takes no message: what failed for that alone is tried again without being asked for.
        failures.causes(cases.members(handle))
                .forEach(cause -> others(cause.type()).forEach(other -> other.again(cause.subject())));
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

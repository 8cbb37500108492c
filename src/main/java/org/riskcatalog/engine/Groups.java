package org.riskcatalog.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** What the candidate groups of a delegation's task name. */
@Component("groups")
public class Groups {

    /** Focal point and deputy of the State of the case. */
    public String focalPoints(VariableScope scope) {
        var state = CaseVariables.state(scope);
        return Role.FOCAL_POINT.group(state) + "," + Role.DEPUTY_FOCAL_POINT.group(state);
    }

    public String head(VariableScope scope) {
        return Role.HEAD_OF_DELEGATION.group(CaseVariables.state(scope));
    }

    /** Head, focal point and deputy. */
    public String delegation(VariableScope scope) {
        return head(scope) + "," + focalPoints(scope);
    }
}

package org.riskcatalog.engine.cockpit;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the engine lets an administrator do: look, set retries, suspend. The door refuses the rest before; these grants
 * refuse it again, so that a way around the door leads nowhere. Written anew at each start.
 */
@Component
class CockpitGrants {

    private final AuthorizationService authorizations;

    CockpitGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    private record Grant(Resource resource, String id, Permission... permissions) {}

    private static final List<Grant> ALL = List.of(
            new Grant(Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    Permissions.READ,
                    Permissions.READ_INSTANCE,
                    Permissions.READ_TASK,
                    Permissions.READ_HISTORY,
                    READ_INSTANCE_VARIABLE,
                    READ_HISTORY_VARIABLE,
                    READ_TASK_VARIABLE,
                    RETRY_JOB,
                    SUSPEND,
                    SUSPEND_INSTANCE),
            new Grant(
                    Resources.PROCESS_INSTANCE,
                    Authorization.ANY,
                    Permissions.READ,
                    ProcessInstancePermissions.RETRY_JOB,
                    ProcessInstancePermissions.SUSPEND),
            new Grant(Resources.TASK, Authorization.ANY, Permissions.READ),
            new Grant(Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ),
            new Grant(Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ),
            new Grant(Resources.BATCH, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(Resources.OPERATION_LOG_CATEGORY, Authorization.ANY, UserOperationLogCategoryPermissions.READ),
            new Grant(Resources.USER, Authorization.ANY, Permissions.READ));

    @Transactional
    public void write() {
        authorizations
                .createAuthorizationQuery()
                .list()
                .forEach(granted -> authorizations.deleteAuthorization(granted.getId()));
        ALL.forEach(this::grant);
    }

    private void grant(Grant grant) {
        var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(Administrators.GROUP);
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        authorization.setPermissions(grant.permissions());
        authorizations.saveAuthorization(authorization);
    }
}

package org.riskcatalog.engine.incidents;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Incidents that rooms' own work leaves on a case, so that Cockpit and the administrator's page show them beside failed steps. */
@Component
public class CaseIncidents {

    private final RuntimeService runtime;

    CaseIncidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * @param instance process instance that runs; the incident stands at the first step at which it is
     * @param subject what failed; there is one incident for each
     */
    public void open(String type, String instance, String subject, String failure) {
        if (count(type, subject) == 0) {
            runtime.createExecutionQuery().processInstanceId(instance).list().stream()
                    .filter(execution -> ((ExecutionEntity) execution).getActivityId() != null)
                    .findFirst()
                    .ifPresent(step -> runtime.createIncident(type, step.getId(), subject, failure));
        }
    }

    /** Closes it where there is one: a case that ended took its incidents along. */
    public void close(String type, String subject) {
        runtime.createIncidentQuery().incidentType(type).configuration(subject).list().stream()
                // The callers' own incidents of it close with it.
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    private long count(String type, String subject) {
        return runtime.createIncidentQuery()
                .incidentType(type)
                .configuration(subject)
                .count();
    }
}

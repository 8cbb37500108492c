package org.riskcatalog.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.riskcatalog.adoption.conciliation.DraftingGroup;
import org.riskcatalog.adoption.meeting.Confirmers;
import org.riskcatalog.members.Role;
import org.springframework.stereotype.Component;

/** What the candidate groups of a delegation's task name. */
@Component("groups")
public class Groups {

    private final DraftingGroup drafting;
    private final Confirmers confirmers;
    private final Sponsors sponsors;

    public Groups(DraftingGroup drafting, Confirmers confirmers, Sponsors sponsors) {
        this.drafting = drafting;
        this.confirmers = confirmers;
        this.sponsors = sponsors;
    }

    /** Those who draft a text in the conciliation of the case. */
    public String draftingGroup(VariableScope scope) {
        return String.join(",", drafting.of(CaseVariables.subject(scope)));
    }

    /** Focal point and deputy of the State of the case. */
    public String focalPoints(VariableScope scope) {
        var state = CaseVariables.state(scope);
        return Role.FOCAL_POINT.group(state) + "," + Role.DEPUTY_FOCAL_POINT.group(state);
    }

    public String head(VariableScope scope) {
        return Role.HEAD_OF_DELEGATION.group(CaseVariables.state(scope));
    }

    /** The head of the State whose entry it is now; the handle keeps the State that opened the draft. */
    public String proposingHead(VariableScope scope) {
        return Role.HEAD_OF_DELEGATION.group(sponsors.proposer(scope));
    }

    /** Head, focal point and deputy. */
    public String delegation(VariableScope scope) {
        return head(scope) + "," + focalPoints(scope);
    }

    /** Heads of all delegations that are recorded as present at the meeting, but the chair's own. */
    public String confirmingHeads(VariableScope scope) {
        return String.join(",", confirmers.groups(CaseVariables.subject(scope)));
    }
}

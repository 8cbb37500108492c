package org.riskcatalog.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The few variables that a case carries: ids, a State, routing words. Never a text, a name or a note. */
public final class CaseVariables {

    public static final String ENTRY = "entryId";
    public static final String HANDLE = "handle";
    public static final String SUBJECT = "subjectId";
    public static final String ACT_SUBJECT = "actSubjectId";
    public static final String STATE = "state";
    public static final String ACT = "act";

    private CaseVariables() {}

    public static UUID entry(VariableScope scope) {
        return uuid(scope, ENTRY);
    }

    /** What the process is about: its consultation, round, silence, measure, clearance; in the main process the entry. */
    public static UUID subject(VariableScope scope) {
        return uuid(scope, SUBJECT);
    }

    /** What a called process was called for by its caller. */
    public static UUID actSubject(VariableScope scope) {
        return uuid(scope, ACT_SUBJECT);
    }

    public static String state(VariableScope scope) {
        return word(scope, STATE);
    }

    /** @throws IllegalStateException if the case has no such variable */
    public static UUID uuid(VariableScope scope, String name) {
        return UUID.fromString(word(scope, name));
    }

    /** @throws IllegalStateException if the case has no such variable */
    public static String word(VariableScope scope, String name) {
        if (scope.getVariable(name) instanceof String word) {
            return word;
        }
        throw new IllegalStateException("the case has no variable " + name);
    }
}

package org.riskcatalog.demo.filling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riskcatalog.catalog.Urgency;

/**
 * What becomes of one of the twelve proposals.
 *
 * @param act in which of the three parts of the filling it is opened
 * @param left form key of the one task that is left lying; empty for none
 * @param late a State that answers the review after its closing; empty for none
 * @param silent States that do not answer where the plan stops, or at all in an urgent review
 */
record Plan(
        int act,
        String ref,
        String language,
        Urgency urgency,
        Stage stage,
        Set<String> silent,
        String late,
        String left) {

    /** The first part runs through time; the second brings one entry under silence and
     * another's silence to an end by an objection; the third stands still. */
    static final List<Plan> ALL = List.of(
            new Plan(1, "P-UZ-01", "en", Urgency.NORMAL, Stage.IN_FORCE, Set.of(), "", ""),
            new Plan(1, "P-TJ-01", "en", Urgency.NORMAL, Stage.IN_FORCE, Set.of(), "", ""),
            new Plan(1, "P-KG-01", "en", Urgency.URGENT, Stage.RESOLUTION, Set.of("TM"), "TM", ""),
            new Plan(1, "P-TM-01", "en", Urgency.NORMAL, Stage.SUBMITTED, Set.of(), "", ""),
            new Plan(2, "P-KZ-01", "ru", Urgency.NORMAL, Stage.UNDER_SILENCE, Set.of(), "", ""),
            new Plan(1, "P-TM-02", "en", Urgency.NORMAL, Stage.ADOPTED, Set.of("KG", "AZ"), "", ""),
            new Plan(3, "P-AZ-01", "en", Urgency.NORMAL, Stage.ASSESSMENT, Set.of("KG", "TM", "UZ", "AZ"), "", ""),
            new Plan(3, "P-UZ-02", "ru", Urgency.NORMAL, Stage.CHANNEL, Set.of(), "", ""),
            new Plan(2, "P-TJ-02", "en", Urgency.NORMAL, Stage.CONCILIATION, Set.of(), "", ""),
            new Plan(3, "P-UZ-03", "en", Urgency.NORMAL, Stage.CONSULTATION, Set.of("KG", "TM", "AZ"), "", ""),
            new Plan(3, "P-KG-02", "en", Urgency.NORMAL, Stage.DRAFT, Set.of(), "", "proposal/consolidate"),
            new Plan(3, "P-KZ-02", "ru", Urgency.NORMAL, Stage.RETURNED, Set.of(), "", ""));

    /** The delegation that proposes, in lower case as in its people's names. */
    String delegation() {
        return ref.substring(2, 4).toLowerCase(Locale.ROOT);
    }

    /** Whether a task of a room that belongs to that stage is done in this plan, by that State. */
    boolean does(Stage of, String state) {
        return stage.passes(of) && (state.isEmpty() || urgency == Urgency.NORMAL || !silent.contains(state))
                || stage == of && !state.isEmpty() && !silent.contains(state);
    }
}

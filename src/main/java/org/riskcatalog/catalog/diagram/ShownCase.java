package org.riskcatalog.catalog.diagram;

import java.util.List;
import org.riskcatalog.catalog.diagram.ShownCase.Step;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Passage;

/**
 * The part of a case that a reader looks at.
 *
 * @param cases those that may be looked at, each after the one that called it
 * @param shown which of them it is
 * @param delegations clearances below it that are not drawn
 * @param steps what was passed and where it stands, in that order
 */
public record ShownCase(
        List<Listed> cases,
        CaseInstance shown,
        int delegations,
        Diagram diagram,
        List<Passage> passages,
        List<Step> steps) {

    public ShownCase {
        cases = List.copyOf(cases);
        passages = List.copyOf(passages);
        steps = List.copyOf(steps);
    }

    /** @param depth 0 for the entry's own case */
    public record Listed(CaseInstance instance, int depth, boolean current) {}

    /** A named element with how far the case is with it. */
    public record Step(Diagram.Node node, Standing standing, Passage passage) {}
}

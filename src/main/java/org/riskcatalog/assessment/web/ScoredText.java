package org.riskcatalog.assessment.web;

import java.util.List;

/**
 * What a score is about, in short.
 *
 * @param revision number of the revision that is scored
 * @param horizon within which the likelihood is meant: {@code P2Y} or {@code P5Y}
 * @param measures titles of the measures with which the residual risk is expected
 */
record ScoredText(
        String handle, int revision, String horizon, String language, String summary, List<String> measures) {}

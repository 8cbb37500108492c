package org.riskcatalog.members.configuration;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a faulty file in place of a stack trace when it stops the start. */
class FaultyConfigurationAnalyzer extends AbstractFailureAnalyzer<FaultyConfiguration> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, FaultyConfiguration cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the file and start again.", cause);
    }
}

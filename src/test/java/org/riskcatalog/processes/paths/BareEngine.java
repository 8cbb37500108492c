package org.riskcatalog.processes.paths;

import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.riskcatalog.engine.FlowCoverage;

/** The engine alone, in memory, without Spring and without a job executor: tests run each job by its activity. */
record BareEngine(ProcessEngine engine, StageBeans beans, FlowCoverage coverage) {

    private static final class Holder {
        static final BareEngine SHARED = build();
    }

    static BareEngine shared() {
        return Holder.SHARED;
    }

    private static BareEngine build() {
        var beans = new StageBeans();
        var coverage = new FlowCoverage();
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        configuration.setSkipOutputMappingOnCanceledActivities(true);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        configuration.getProcessEnginePlugins().add(coverage);
        var engine = configuration.buildProcessEngine();
        beans.history(engine.getHistoryService());
        return new BareEngine(engine, beans, coverage);
    }
}

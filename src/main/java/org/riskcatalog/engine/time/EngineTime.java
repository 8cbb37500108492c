package org.riskcatalog.engine.time;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.riskcatalog.acts.CatalogClock;
import org.riskcatalog.engine.Deadlines;
import org.riskcatalog.workflow.CaseTime;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock in step with the catalog's and looks at its timers. */
@Component
class EngineTime implements CaseTime, SmartInitializingSingleton {

    private static final String DUE = """
            from act_ru_job j where j.retries_ > 0 and j.suspension_state_ = 1
            """;

    private final JdbcClient jdbc;
    private final CatalogClock clock;
    private final ProcessEngine engine;

    EngineTime(JdbcClient jdbc, CatalogClock clock, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ClockUtil.offset(clock.offset().toMillis());
    }

    @Override
    public Optional<Instant> nextTimer() {
        return jdbc.sql("select min(j.duedate_) " + DUE + " and j.duedate_ > ? and j.duedate_ < ?")
                .params(Timestamp.from(clock.instant()), Timestamp.from(Deadlines.horizon(clock.instant())))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public Optional<Instant> nextTaskDue() {
        return jdbc.sql("select min(due) from inbox_task where finished_at is null and due > ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void clockMoved() {
        ClockUtil.offset(clock.offset().toMillis());
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor != null && executor.isActive()) {
            executor.jobWasAdded();
        }
    }

    @Override
    public boolean quiet() {
        // In one statement: what a message sets off is counted as the message or as its job, whichever it is at that
        // moment.
        return jdbc.sql(
                                "select (select count(*) " + DUE + " and (j.duedate_ is null or j.duedate_ <= ?))"
                                        + " + (select count(*) from case_message where delivered_at is null and failed_at is null)")
                        .param(Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    @Override
    public List<String> stuck() {
        return jdbc.sql("""
                        select coalesce(root.business_key_, j.process_instance_id_) || ': '
                            || coalesce(j.exception_msg_, 'no retries left')
                        from act_ru_job j
                        left join act_ru_execution x on x.id_ = j.process_instance_id_
                        left join act_ru_execution root on root.id_ = x.root_proc_inst_id_
                        where j.retries_ = 0
                        union all
                        select e.handle || ': ' || m.message || ' was not delivered'
                        from case_message m join risk_entry e on e.id = m.entry_id
                        where m.failed_at is not null""").query(String.class).list();
    }
}

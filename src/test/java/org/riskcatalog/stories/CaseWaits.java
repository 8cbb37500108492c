package org.riskcatalog.stories;

import java.util.List;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.workflow.OpenTask;
import org.riskcatalog.workflow.TaskInbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For whom and for what the case of an entry, and what it called, waits now. */
public final class CaseWaits {

    /**
     * A place where a case stands has a task, a timer or other job, a message that it waits for, or a case that it called; one
     * that is not active has arrived and waits for the others beside it.
     */
    private static final String NOTHING = """
            select p.PROC_DEF_KEY_ || ': ' || e.ACT_ID_
            from ACT_HI_PROCINST r
            join ACT_HI_PROCINST p on p.ROOT_PROC_INST_ID_ = r.ID_
            join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_
            where r.BUSINESS_KEY_ = :handle and r.SUPER_PROCESS_INSTANCE_ID_ is null and e.IS_ACTIVE_
            and not exists (select 1 from ACT_RU_EXECUTION inner_ where inner_.PARENT_ID_ = e.ID_ or inner_.SUPER_EXEC_ = e.ID_)
            and not exists (select 1 from ACT_RU_TASK t where t.EXECUTION_ID_ = e.ID_)
            and not exists (select 1 from ACT_RU_JOB j where j.EXECUTION_ID_ = e.ID_)
            and not exists (select 1 from ACT_RU_EVENT_SUBSCR s where s.EXECUTION_ID_ = e.ID_)""";

    private final Running running;

    public CaseWaits(Running running) {
        this.running = running;
    }

    /** Forms of the tasks that are open, sorted; one for each task. */
    public List<String> forms(String handle) {
        var entry = running.bean(RiskEntries.class)
                .findByHandle(handle)
                .orElseThrow()
                .id();
        return running.bean(TaskInbox.class).ofEntry(entry).stream()
                .map(OpenTask::formKey)
                .sorted()
                .toList();
    }

    /** Where it stands although nothing will ever move it on: there should be none. */
    public List<String> forNothing(String handle) {
        return running.bean(JdbcClient.class)
                .sql(NOTHING)
                .param("handle", handle)
                .query(String.class)
                .list();
    }
}

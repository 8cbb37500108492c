package org.riskcatalog.engine.monitor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.CaseMonitor.FinishedCase;
import org.riskcatalog.workflow.CaseMonitor.StepTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that have ended, and where their time went: the community's Cockpit shows neither. */
@Component
class FinishedTables {

    private static final String ENDED = " from ACT_HI_PROCINST where SUPER_PROCESS_INSTANCE_ID_ is null"
            + " and PROC_DEF_KEY_ = 'risk-entry' and END_TIME_ is not null and lower(BUSINESS_KEY_) like :handle escape '!'";

    private static final Map<String, String> ORDERS = Map.of(
            "ended", "END_TIME_",
            "-ended", "END_TIME_ desc",
            "handle", "BUSINESS_KEY_",
            "-handle", "BUSINESS_KEY_ desc",
            "took", "DURATION_",
            "-took", "DURATION_ desc");

    /**
     * Calls and bodies last as long as what is in them; only a call to a delegation stands for itself. What hangs on the edge
     * of a step, such as a deadline or a reminder, waits beside it; a branch takes no time.
     */
    private static final String SPANS = """
            select p.PROC_DEF_KEY_, a.ACT_ID_, a.START_TIME_, a.END_TIME_
            from ACT_HI_PROCINST r join ACT_HI_PROCINST p on p.ROOT_PROC_INST_ID_ = r.ID_
            join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_
            left join ACT_HI_PROCINST c on c.ID_ = a.CALL_PROC_INST_ID_
            where r.BUSINESS_KEY_ = :handle and r.SUPER_PROCESS_INSTANCE_ID_ is null
              and p.PROC_DEF_KEY_ <> 'national-clearance' and a.END_TIME_ is not null
              and a.ACT_TYPE_ not in ('subProcess', 'multiInstanceBody', 'exclusiveGateway')
              and a.ACT_TYPE_ not like 'boundary%'
              and (a.ACT_TYPE_ <> 'callActivity' or c.PROC_DEF_KEY_ = 'national-clearance')""";

    private final JdbcClient jdbc;

    FinishedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FinishedCase> finished(String handle, String sort, int from, int atMost) {
        return jdbc.sql("select ID_, BUSINESS_KEY_, PROC_DEF_KEY_, END_ACT_ID_, START_TIME_, END_TIME_" + ENDED
                        + " order by " + ORDERS.getOrDefault(sort, "END_TIME_ desc")
                        + ", ID_ offset :from rows fetch next :most rows only")
                .param("handle", like(handle))
                .param("from", from)
                .param("most", atMost)
                .query((row, n) -> new FinishedCase(
                        new CaseId(row.getString("ID_")),
                        row.getString("BUSINESS_KEY_"),
                        row.getString("PROC_DEF_KEY_"),
                        row.getString("END_ACT_ID_"),
                        row.getTimestamp("START_TIME_").toInstant(),
                        row.getTimestamp("END_TIME_").toInstant()))
                .list();
    }

    int count(String handle) {
        return jdbc.sql("select count(*)" + ENDED)
                .param("handle", like(handle))
                .query(Integer.class)
                .single();
    }

    List<StepTime> times(String handle) {
        Map<Step, OpenSpans> open = new LinkedHashMap<>();
        jdbc.sql(SPANS).param("handle", handle).query(row -> {
            open.computeIfAbsent(
                            new Step(row.getString("PROC_DEF_KEY_"), row.getString("ACT_ID_")), step -> new OpenSpans())
                    .add(
                            row.getTimestamp("START_TIME_").toInstant(),
                            row.getTimestamp("END_TIME_").toInstant());
        });
        return open.entrySet().stream()
                .map(step -> new StepTime(
                        step.getKey().process(),
                        step.getKey().element(),
                        step.getValue().times(),
                        step.getValue().took()))
                .filter(time -> !time.took().isZero())
                .sorted(Comparator.comparing(StepTime::took).reversed())
                .toList();
    }

    private record Step(String process, String element) {}

    private static String like(String handle) {
        return "%" + handle.replaceAll("([%_!])", "!$1") + "%";
    }
}

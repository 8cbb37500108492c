package org.riskcatalog.engine.monitor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which elements an instance has come through: finished and running activities, and steps that wait for the job executor. */
@Component
class PassageTables {

    // The body of a multi-instance has the activity's id with this behind it; its instances stand beside it.
    private static final String BODY = "#multiInstanceBody";

    private final JdbcClient jdbc;

    PassageTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passage> of(CaseId id) {
        Map<String, Passage> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select ACT_ID_, min(START_TIME_) as FIRST_, max(END_TIME_) as LAST_, count(*) as TIMES_,
                               sum(case when END_TIME_ is null then 1 else 0 end) as OPEN_
                        from ACT_HI_ACTINST where PROC_INST_ID_ = ? group by ACT_ID_ order by min(START_TIME_)""")
                .param(id.value())
                .query((row, n) -> new Passage(
                        row.getString("ACT_ID_"),
                        instant(row.getTimestamp("FIRST_")),
                        instant(row.getTimestamp("LAST_")),
                        row.getInt("TIMES_"),
                        row.getInt("OPEN_")))
                .list()
                .forEach(passage -> found.put(passage.element(), passage));
        waiting(id).forEach(element -> found.merge(element, reached(element), PassageTables::waits));
        return withoutBodies(found);
    }

    /** A step before which the engine commits has no activity yet; its execution names it. */
    private List<String> waiting(CaseId id) {
        return jdbc.sql("select distinct ACT_ID_ from ACT_RU_EXECUTION where PROC_INST_ID_ = ? and ACT_ID_ is not null")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static Passage reached(String element) {
        return new Passage(element, null, null, 1, 1);
    }

    private static Passage waits(Passage kept, Passage reached) {
        return kept.open() > 0
                ? kept
                : new Passage(kept.element(), kept.first(), kept.last(), kept.times() + 1, reached.open());
    }

    /** A body stands for its activity only if no instance does: a collection that was empty. */
    private static List<Passage> withoutBodies(Map<String, Passage> found) {
        return found.values().stream()
                .filter(passage -> !passage.element().endsWith(BODY) || !found.containsKey(bare(passage)))
                .map(passage -> new Passage(
                        bare(passage), passage.first(), passage.last(), passage.times(), open(passage, found)))
                .toList();
    }

    private static int open(Passage passage, Map<String, Passage> found) {
        var body = found.get(passage.element() + BODY);
        boolean bodyRuns = body != null && body.open() > 0;
        return passage.open() == 0 && bodyRuns ? 1 : passage.open();
    }

    private static String bare(Passage passage) {
        return passage.element().replace(BODY, "");
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return CaseTables.instant(at);
    }
}

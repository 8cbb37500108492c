package org.riskcatalog.engine.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.workflow.Settling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases with a message under way or a job that is due: what was recorded has not reached its end yet. */
@Component
class SettlingCases implements Settling {

    private static final String MOVING = """
            select m.entry_id from case_message m where m.delivered_at is null and m.failed_at is null
                and m.entry_id in (:entries)
            union
            select e.id from act_ru_job j
                join act_ru_execution x on x.id_ = j.process_instance_id_
                join act_ru_execution root on root.id_ = x.root_proc_inst_id_
                join risk_entry e on root.business_key_ = e.handle or root.business_key_ like e.handle || '/%'
            where j.retries_ > 0 and j.suspension_state_ = 1 and (j.duedate_ is null or j.duedate_ <= :now)
                and e.id in (:entries)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SettlingCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<UUID> among(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(MOVING)
                .param("entries", entries)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list());
    }
}

package org.riskcatalog.engine.inbox;

import java.time.OffsetDateTime;
import java.util.List;
import org.riskcatalog.members.Directory;
import org.riskcatalog.workflow.TaskInbox.Unheld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which open tasks wait for a role that nobody holds now. */
@Component
class UnheldTasks {

    private static final String BY_GROUPS = """
            select a.all_groups, count(*), min(a.created) from
                (select t.created, (select string_agg(g.group_name, ',' order by g.group_name)
                    from inbox_group g where g.task_id = t.id) as all_groups
                 from inbox_task t where t.finished_at is null and t.assignee is null) a
            group by a.all_groups order by min(a.created)""";

    private final JdbcClient jdbc;
    private final Directory directory;

    UnheldTasks(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    List<Unheld> all() {
        var waiting = jdbc.sql(BY_GROUPS)
                .query((row, n) -> new Unheld(
                        List.of(row.getString(1).split(",")),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
        var holders = directory.holding(waiting.stream()
                .flatMap(one -> one.groups().stream())
                .distinct()
                .toList());
        return waiting.stream()
                .filter(one -> one.groups().stream()
                        .allMatch(
                                group -> holders.getOrDefault(group, List.of()).isEmpty()))
                .toList();
    }
}

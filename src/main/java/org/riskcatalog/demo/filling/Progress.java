package org.riskcatalog.demo.filling;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.riskcatalog.web.view.Filling;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the filling is; kept in the database, so that a second start keeps what is there. */
@Component
@Profile("demo")
class Progress implements Filling {

    private final JdbcClient jdbc;
    private final AtomicBoolean running = new AtomicBoolean();

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Filling.Progress> running() {
        return running.get() ? Optional.of(new Filling.Progress(arrived(), Plan.ALL.size())) : Optional.empty();
    }

    void running(boolean now) {
        running.set(now);
    }

    /** All twelve stand where the plan wants them. */
    boolean complete() {
        return arrived() == Plan.ALL.size();
    }

    Optional<String> handle(String ref) {
        return jdbc.sql("select handle from demo_entry where ref = ?")
                .param(ref)
                .query(String.class)
                .optional();
    }

    void opened(String ref, String handle) {
        jdbc.sql("insert into demo_entry (ref, handle, arrived) values (?, ?, false)")
                .params(ref, handle)
                .update();
    }

    void arrived(String ref) {
        jdbc.sql("update demo_entry set arrived = true where ref = ?")
                .param(ref)
                .update();
    }

    private int arrived() {
        return jdbc.sql("select count(*) from demo_entry where arrived = true")
                .query(Integer.class)
                .single();
    }
}

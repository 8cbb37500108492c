package org.riskcatalog.engine.messages;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers waiting messages to their cases, in the order in which they were sent, each in a transaction of its own. */
@Component
public class CaseMessageDelivery implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CaseMessageDelivery.class);
    private static final int ATTEMPTS = 60;

    private final JdbcClient jdbc;
    private final RuntimeService cases;
    private final TransactionTemplate transaction;
    private final ExecutorService courier = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "case-messages");
        thread.setDaemon(true);
        return thread;
    });

    CaseMessageDelivery(JdbcClient jdbc, RuntimeService cases, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Delivers what waits, on another thread. */
    void soon() {
        courier.execute(this::deliver);
    }

    /** Again and again, for what could not be delivered at once and for what a crash left behind. */
    @Scheduled(fixedDelay = 1000)
    void sweep() {
        soon();
    }

    /** Delivers what waits; returns how many are left waiting. */
    public int deliver() {
        var waiting = jdbc.sql(
                        "select id from case_message where delivered_at is null and attempts < ? order by position")
                .param(ATTEMPTS)
                .query(UUID.class)
                .list();
        return (int) waiting.stream().filter(id -> !delivered(id)).count();
    }

    private boolean delivered(UUID id) {
        try {
            transaction.executeWithoutResult(status -> deliver(id));
            return true;
        } catch (MismatchingMessageCorrelationException e) {
            return nobodyLeft(id) || failed(id, e);
        } catch (RuntimeException e) {
            return failed(id, e);
        }
    }

    private void deliver(UUID id) {
        var message = jdbc.sql("""
                        select message, subject from case_message
                        where id = ? and delivered_at is null for update""")
                .param(id)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .optional();
        message.ifPresent(found -> {
            cases.createMessageCorrelation(found.get(0))
                    .processInstanceVariableEquals("subjectId", found.get(1))
                    .correlate();
            done(id);
        });
    }

    /** The case took the receipt into account by itself and ended: nobody waits for the message any more. */
    private boolean nobodyLeft(UUID id) {
        var subject = jdbc.sql("select subject from case_message where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        var waiting = cases.createProcessInstanceQuery()
                .variableValueEquals("subjectId", subject.toString())
                .count();
        if (waiting == 0) {
            transaction.executeWithoutResult(status -> done(id));
        }
        return waiting == 0;
    }

    private void done(UUID id) {
        jdbc.sql("update case_message set delivered_at = current_timestamp where id = ?")
                .param(id)
                .update();
    }

    private boolean failed(UUID id, RuntimeException cause) {
        LOG.debug("case message {} not delivered yet", id, cause);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update case_message set attempts = attempts + 1, failure = ? where id = ?")
                        .params(String.valueOf(cause.getMessage()), id)
                        .update());
        return false;
    }

    @Override
    public void destroy() {
        courier.shutdown();
    }
}

package org.riskcatalog.people;

import java.time.Clock;
import org.riskcatalog.members.Seats;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At the first start the chair is held by the State that {@code config/cycle.yaml} names; from then on it is handed over. */
@Component
class FirstChair implements SmartInitializingSingleton {

    private final ChairTerms terms;
    private final Seats configured;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstChair(
            ChairTerms terms,
            @Qualifier("seats") Seats configured,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.terms = terms;
        this.configured = configured;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (terms.all().isEmpty()) {
                var state = configured.now().state();
                terms.add(new ChairTerms.Term(state, clock.instant(), null));
                // Mandates of the chair named no State before.
                jdbc.sql("update mandate set party = ? where role = 'CHAIR' and party = ''")
                        .param(state)
                        .update();
            }
        });
    }
}

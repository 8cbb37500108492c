package org.riskcatalog.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riskcatalog.OverTables;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.CurrentAct;
import org.riskcatalog.acts.ToldTo;
import org.riskcatalog.members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@OverTables(NoticesOverTables.class)
class OutboxWhileMailIsOffTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    NoticeRows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    ToldTo told;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void each_person_told_has_a_row_that_says_mail_is_off_and_nothing_is_sent() {
        tell("head-of-delegation:KZ", "head-of-delegation:KG");

        assertThat(all()).extracting(Notice::delivery).containsOnly(Delivery.MAIL_OFF);
        assertThat(all())
                .extracting(Notice::person)
                .containsExactlyInAnyOrder(NoticesOverTables.KZ.id(), NoticesOverTables.KG.id());
        assertThat(outbox.send()).isZero();
    }

    @Test
    void a_person_told_for_two_mandates_is_told_once() {
        tell("chair", "focal-point:UZ");

        assertThat(all()).singleElement().extracting(Notice::toldAs).isEqualTo(List.of("chair", "focal-point:UZ"));
    }

    @Test
    void an_event_that_tells_nobody_writes_nothing() {
        tell();
        tell("head-of-delegation:TM");

        assertThat(all()).isEmpty();
    }

    @Test
    void the_receipt_names_states_in_the_order_of_protocol_and_then_bodies() {
        var act = new Act(
                UUID.randomUUID(),
                "adoption/propose-silence",
                Someone.head("KZ"),
                new NoticesOverTables.Hand().now,
                "");
        CurrentAct.during(act, () -> {
            tell("chair", "head-of-delegation:KZ", "head-of-delegation:KG", "head-of-delegation:TJ", "focal-point:UZ");
            return act;
        });

        assertThat(told.of(act.id())).containsExactly("KZ", "KG", "TJ", "UZ", "chair");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void an_act_that_is_rolled_back_has_told_nobody() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tell("chair");
            status.setRollbackOnly();
        });

        assertThat(all()).isEmpty();
    }

    private void tell(String... groups) {
        events.publishEvent(new NoticesOverTables.Told(Set.of(groups)));
    }

    private List<Notice> all() {
        return rows.select("order by position", Map.of());
    }
}

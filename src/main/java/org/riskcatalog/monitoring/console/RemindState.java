package org.riskcatalog.monitoring.console;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.catalog.EntryVisibility;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds one State of what is awaited of it: by the chair or the secretariat, once a day at most. */
@Component
class RemindState {

    static final Duration PAUSE = Duration.ofHours(24);

    /** @param state of which the act is awaited */
    record Wanted(String handle, String act, String state) {}

    private final Acts acts;
    private final RiskEntries entries;
    private final EntryVisibility visibility;
    private final Unanswered unanswered;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RemindState(
            Acts acts,
            RiskEntries entries,
            EntryVisibility visibility,
            Unanswered unanswered,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.entries = entries;
        this.visibility = visibility;
        this.unanswered = unanswered;
        this.jdbc = jdbc;
        this.events = events;
    }

    private static Actor inOffice(Actor actor) {
        return actor.acting(actor.is(Role.CHAIR) ? Role.CHAIR.group() : Role.SECRETARIAT.group());
    }

    static boolean mayRemind(Actor actor) {
        return actor.is(Role.CHAIR) || actor.is(Role.SECRETARIAT);
    }

    /** @throws NotThere if nothing is awaited, or the actor may not see the entry. @throws Refusal within a day of the last reminder */
    void remind(Wanted wanted, Actor actor, String key) {
        var entry = entries.findByHandle(wanted.handle())
                .filter(one -> mayRemind(actor) && visibility.sees(actor, one))
                .orElseThrow(NotThere::new);
        acts.carryOut("console/remind", inOffice(actor), key, wanted, entry.id(), act -> {
            // Whoever reminds at the same moment waits here, and is told that it was done.
            jdbc.sql("select id from risk_entry where id = ? for update")
                    .param(entry.id())
                    .query(UUID.class)
                    .single();
            var awaited = unanswered.of(List.of(entry.id())).getOrDefault(entry.id(), List.of()).stream()
                    .filter(one -> one.act().equals(wanted.act()) && one.state().equals(wanted.state()))
                    .findFirst()
                    .orElseThrow(NotThere::new);
            var last = awaited.remindedAt();
            if (last != null && last.plus(PAUSE).isAfter(act.receivedAt())) {
                throw Refusal.of("console.reminded-lately");
            }
            jdbc.sql(
                            "insert into reminder (id, entry_id, act, subject, state, sent_by, sent_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), entry.id(), awaited.act(), awaited.subject(), awaited.state())
                    .params(actor.person(), act.receivedAt().atOffset(ZoneOffset.UTC))
                    .update();
            events.publishEvent(new StateReminded(entry.id(), entry.handle(), awaited.act(), awaited.state()));
            return entry.handle();
        });
    }
}

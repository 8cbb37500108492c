package org.riskcatalog.rotation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Acts;
import org.riskcatalog.members.Actor;
import org.riskcatalog.rotation.PlanRotation;
import org.riskcatalog.rotation.TakeChair;
import org.springframework.stereotype.Component;

/** What is done about the chair, as page and as JSON, is an act like any other: received once, on record, refused with a sentence. */
@Component
class ChairActs {

    /** @param day on which it passes, in the zone of the incoming State */
    record Plan(@Nullable String incoming, @Nullable LocalDate day) {}

    record Note(@Nullable String note) {}

    private final Acts acts;
    private final PlanRotation plans;
    private final TakeChair chair;
    private final Clock clock;

    ChairActs(Acts acts, PlanRotation plans, TakeChair chair, Clock clock) {
        this.acts = acts;
        this.plans = plans;
        this.chair = chair;
        this.clock = clock;
    }

    /** What planning it would refuse; nothing is written yet. */
    void check(@Nullable String incoming, @Nullable LocalDate day, Actor actor) {
        plans.check(incoming, day, actor, clock.instant());
    }

    void plan(@Nullable String incoming, @Nullable LocalDate day, Actor actor, String key) {
        acts.carryOut("rotation/plan", actor, key, new Plan(incoming, day), null, act -> {
            plans.plan(incoming, day, act);
            return null;
        });
    }

    void cancel(Actor actor, String key) {
        acts.carryOut("rotation/cancel", actor, key, Map.of(), null, act -> {
            plans.cancel(act);
            return null;
        });
    }

    void note(@Nullable String text, Actor actor, String key) {
        acts.carryOut("rotation/note", actor.actingAsChair(), key, new Note(text), null, act -> {
            chair.note(text, act);
            return null;
        });
    }

    void confirm(Actor actor, String key) {
        acts.carryOut("rotation/confirm", actor.actingAsChair(), key, Map.of(), null, act -> {
            chair.confirm(act);
            return null;
        });
    }
}

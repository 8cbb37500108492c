package org.riskcatalog.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Seats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat or an administrator enters the day on which the chair passes on, or takes it back before that day. */
@Service
public class PlanRotation {

    /** chair-rotation: "No confirmation in 14 days". */
    private static final Period TO_CONFIRM = Period.ofDays(14);

    private final ChairRotations rotations;
    private final MemberStates states;
    private final Seats seats;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    PlanRotation(
            ChairRotations rotations,
            MemberStates states,
            Seats seats,
            Directory directory,
            ApplicationEventPublisher events) {
        this.rotations = rotations;
        this.states = states;
        this.seats = seats;
        this.directory = directory;
        this.events = events;
    }

    public static boolean mayPlan(Actor actor) {
        return actor.is(Role.SECRETARIAT) || actor.is(Role.ADMIN);
    }

    /** What {@link #plan} would refuse, before anything is written. */
    public void check(@Nullable String incoming, @Nullable LocalDate day, Actor actor, Instant now) {
        require(mayPlan(actor));
        checked(incoming, day, now);
    }

    /** @throws Refusal if the State does not fit, the day is not ahead, nobody could confirm, or another rotation runs */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(@Nullable String incoming, @Nullable LocalDate day, Act act) {
        require(mayPlan(act.actor()));
        var state = checked(incoming, day, act.receivedAt());
        var from = Objects.requireNonNull(day);
        var zone = state.timeZone();
        var rotation = rotations.save(new ChairRotation(
                UUID.randomUUID(),
                seats.now().state(),
                state.code(),
                from.atStartOfDay(zone).toInstant(),
                from.plus(TO_CONFIRM).atStartOfDay(zone).toInstant(),
                act.actor().person(),
                act.receivedAt()));
        events.publishEvent(RotationPlanned.of(rotation));
    }

    private MemberState checked(@Nullable String incoming, @Nullable LocalDate day, Instant now) {
        var faults = new Faults();
        var state = states.find(Objects.requireNonNullElse(incoming, ""))
                .filter(member -> member.kind() == MemberState.Kind.STATE)
                .filter(member -> !member.code().equals(seats.now().state()))
                .orElse(null);
        if (state == null) {
            faults.add("incoming", "rotation.fault.not-another-state");
        }
        if (day == null) {
            faults.add("day", "rotation.fault.not-ahead");
        }
        if (state == null || day == null) {
            throw new Refusal(faults.all());
        }
        if (!day.atStartOfDay(state.timeZone()).toInstant().isAfter(now)) {
            faults.add("day", "rotation.fault.not-ahead");
        }
        if (directory.holding(Actor.CHAIR_OF + state.code()).isEmpty()) {
            faults.add("incoming", "rotation.fault.nobody-mandated");
        }
        if (rotations.running().isPresent()) {
            faults.add("", "rotation.fault.one-at-a-time");
        }
        faults.refuseIfAny();
        return state;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Act act) {
        require(mayPlan(act.actor()));
        var rotation = rotations.running().orElseThrow(NotThere::new);
        rotation.cancel(act.receivedAt());
        rotations.save(rotation);
        events.publishEvent(RotationCancelled.of(rotation));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new NotThere();
        }
    }
}

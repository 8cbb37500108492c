package org.riskcatalog.rotation;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Act;
import org.riskcatalog.acts.Faults;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.acts.Refusal;
import org.riskcatalog.adoption.meeting.PassMeetings;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.people.ChairHistory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Outgoing and incoming chair at the handover: what is open is listed, noted, confirmed, and passes on. */
@Service
public class TakeChair {

    private static final int LONGEST_NOTE = 4000;

    private final ChairRotations rotations;
    private final OpenMatters matters;
    private final HandoverRecord handover;
    private final ChairHistory chairs;
    private final PassMeetings meetings;
    private final MemberStates states;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakeChair(
            ChairRotations rotations,
            OpenMatters matters,
            HandoverRecord handover,
            ChairHistory chairs,
            PassMeetings meetings,
            MemberStates states,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rotations = rotations;
        this.matters = matters;
        this.handover = handover;
        this.chairs = chairs;
        this.meetings = meetings;
        this.states = states;
        this.clock = clock;
        this.events = events;
    }

    /** The day has come. */
    @Transactional
    public void open(UUID id) {
        var rotation = rotations.get(id);
        rotation.open();
        var listed = matters.of(rotation);
        handover.keep(id, listed);
        rotations.save(rotation);
        events.publishEvent(HandoverOpened.of(rotation, listed.size()));
    }

    /** A word of the outgoing chair to the incoming one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(@Nullable String text, Act act) {
        var rotation = rotations
                .running()
                .filter(one -> act.actor().chairOf(one.outgoing()))
                .orElseThrow(NotThere::new);
        if (text == null || text.isBlank() || text.length() > LONGEST_NOTE) {
            throw new Refusal(new Faults().add("note", "rotation.fault.note").all());
        }
        rotation.note(text, act.actor().person(), act.receivedAt());
        rotations.save(rotation);
        events.publishEvent(HandoverNoted.of(rotation));
    }

    /** The rotation that the actor may confirm. @throws NotThere for everybody but the incoming chair */
    public ChairRotation offered(Actor actor) {
        return rotations.running().filter(one -> actor.chairOf(one.incoming())).orElseThrow(NotThere::new);
    }

    /** By the incoming chair alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(Act act) {
        var rotation = offered(act.actor());
        rotation.confirm(act.actor().person(), act.receivedAt());
        rotations.save(rotation);
        events.publishEvent(ChairConfirmed.of(rotation));
    }

    /** Not confirmed in time. */
    @Transactional
    public void continueAdInterim(UUID id) {
        var rotation = rotations.get(id);
        rotation.continueAdInterim();
        rotations.save(rotation);
        events.publishEvent(ChairContinues.of(rotation));
    }

    /** Confirmed: tasks and meetings of the chair are the incoming chair's from now on; silences stay with the outgoing one. */
    @Transactional
    public void handOver(UUID id) {
        var rotation = rotations.get(id);
        var listed = matters.of(rotation);
        var now = clock.instant();
        handover.keep(id, listed);
        rotation.handOver(now);
        rotations.save(rotation);
        chairs.pass(rotation.incoming(), now, id);
        meetings.passTo(rotation.incoming(), now);
        int moved = (int) listed.stream().filter(HandoverMatter::moves).count();
        var members = states.asOf(now).stream().map(MemberState::code).toList();
        events.publishEvent(ChairHandedOver.of(rotation, moved, listed.size() - moved, members));
    }
}

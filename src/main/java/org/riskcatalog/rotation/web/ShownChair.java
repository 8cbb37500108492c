package org.riskcatalog.rotation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.riskcatalog.members.Role;
import org.riskcatalog.members.Seats;
import org.riskcatalog.people.ChairHistory;
import org.riskcatalog.rotation.ChairRotation;
import org.riskcatalog.rotation.ChairRotations;
import org.riskcatalog.rotation.HandoverMatter;
import org.riskcatalog.rotation.HandoverRecord;
import org.riskcatalog.rotation.PlanRotation;
import org.riskcatalog.rotation.RotationStatus;
import org.springframework.stereotype.Component;

/** Puts together what a reader is shown of the chair. What was open is told to those alone who hand it over or keep the journal. */
@Component
class ShownChair {

    /** A rotation with what the reader may read of it, and do about it. */
    record Shown(
            ChairRotation rotation,
            boolean detailed,
            List<HandoverMatter> matters,
            boolean cancels,
            boolean notes,
            boolean confirms) {}

    /** @param holders people who are the chair now */
    record Chair(
            String state,
            Instant since,
            List<Person> holders,
            @Nullable Shown running,
            List<Shown> past,
            List<ChairHistory.Held> history,
            boolean plans) {}

    private final Seats seats;
    private final ChairHistory history;
    private final ChairRotations rotations;
    private final HandoverRecord handover;
    private final Directory directory;

    ShownChair(
            Seats seats, ChairHistory history, ChairRotations rotations, HandoverRecord handover, Directory directory) {
        this.seats = seats;
        this.history = history;
        this.rotations = rotations;
        this.handover = handover;
        this.directory = directory;
    }

    Chair to(Actor reader) {
        var held = history.all();
        var running = rotations.running().map(one -> shown(one, reader)).orElse(null);
        var past = rotations.findByStatusOrderByStartsAtDesc(RotationStatus.HANDED_OVER).stream()
                .map(one -> shown(one, reader))
                .toList();
        return new Chair(
                seats.now().state(),
                held.get(0).from(),
                directory.holding(Role.CHAIR.group()),
                running,
                past,
                held,
                running == null && PlanRotation.mayPlan(reader));
    }

    private Shown shown(ChairRotation rotation, Actor reader) {
        var status = rotation.status();
        boolean outgoing = reader.chairOf(rotation.outgoing());
        boolean incoming = reader.chairOf(rotation.incoming());
        boolean detailed = outgoing || incoming || reader.is(Role.SECRETARIAT);
        return new Shown(
                rotation,
                detailed,
                detailed ? handover.of(rotation.id()) : List.of(),
                status == RotationStatus.PLANNED && PlanRotation.mayPlan(reader),
                outgoing && !status.over(),
                incoming && rotation.awaitsConfirmation());
    }
}

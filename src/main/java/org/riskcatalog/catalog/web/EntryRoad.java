package org.riskcatalog.catalog.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.KeptArguments;
import org.riskcatalog.catalog.EntryMoves.Move;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.Stage;
import org.riskcatalog.members.Seats;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.RoadStep;
import org.riskcatalog.web.view.RoadStep.Progress;
import org.springframework.stereotype.Component;

/** The stations that an entry passes, when it left each, and where it stands. */
@Component
class EntryRoad {

    private final Seats seats;

    EntryRoad(Seats seats) {
        this.seats = seats;
    }

    List<RoadStep> of(RiskEntry entry, List<Move> moves) {
        var here = here(entry, moves);
        return Stage.road().stream()
                .map(stage -> step(stage, here, entry, moves))
                .toList();
    }

    /** An entry that left the road stands where it left it. */
    private static Stage here(RiskEntry entry, List<Move> moves) {
        var stage = Stage.of(entry.status());
        return stage == Stage.CLOSED && !moves.isEmpty()
                ? Stage.of(moves.get(moves.size() - 1).from())
                : stage;
    }

    private RoadStep step(Stage stage, Stage here, RiskEntry entry, List<Move> moves) {
        var progress = stage == here ? Progress.HERE : stage.compareTo(here) < 0 ? Progress.DONE : Progress.AHEAD;
        return new RoadStep(
                Phrase.of(KeptArguments.key(stage)),
                switch (progress) {
                    case DONE -> left(stage, moves);
                    case HERE -> Phrase.of(KeptArguments.key(entry.status()));
                    case AHEAD -> Phrase.of("catalog.road.ahead");
                },
                progress);
    }

    private @Nullable Phrase left(Stage stage, List<Move> moves) {
        Optional<Move> last = moves.stream()
                .filter(move -> Stage.of(move.from()) == stage && Stage.of(move.to()) != stage)
                .reduce((one, other) -> other);
        return last.map(move -> Phrase.of(
                        "catalog.road.left",
                        move.at().atZone(seats.now().zone()).toLocalDate()))
                .orElse(null);
    }
}

package org.riskcatalog.review;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.acts.CatalogEvent;
import org.riskcatalog.members.Role;
import org.riskcatalog.review.position.Position;
import org.riskcatalog.review.position.PositionValue;
import org.riskcatalog.review.position.TallyOutcome;

/**
 * A review closed: from now on all positions and comments are shown to all.
 *
 * @param ruling what the tally came to, and by which rule
 * @param positions each one that was counted
 * @param missing States that gave no reply, by name
 */
public record ReviewClosed(
        UUID entry,
        UUID consultation,
        int round,
        RecordedRuling ruling,
        List<Counted> positions,
        List<String> missing,
        int comments)
        implements CatalogEvent {

    /** A position as it was counted. */
    public record Counted(
            String state, PositionValue position, boolean withoutReasons, Instant signedAt, String revisionChecksum) {

        static Counted of(Position position) {
            return new Counted(
                    position.state(),
                    position.stance(),
                    position.withoutReasons(),
                    position.signedAt(),
                    position.revisionChecksum());
        }
    }

    @Override
    public String type() {
        return "review.closed";
    }

    @Override
    public Optional<UUID> entryId() {
        return Optional.of(entry);
    }

    @Override
    public Set<String> tells() {
        var told = new LinkedHashSet<String>();
        told.addAll(Addressees.everybody(missing));
        told.addAll(
                Addressees.delegations(positions.stream().map(Counted::state).toList()));
        told.add(Role.EDITOR.group());
        return told;
    }

    @Override
    public List<Object> journalArguments() {
        return List.of(
                round,
                TallyOutcome.valueOf(ruling.outcome()),
                positions.size(),
                positions.size() + missing.size(),
                missing.size(),
                String.join(", ", missing),
                comments);
    }
}

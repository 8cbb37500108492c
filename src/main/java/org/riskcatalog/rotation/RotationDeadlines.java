package org.riskcatalog.rotation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.workflow.DeadlineSource;
import org.springframework.stereotype.Component;

/** The day on which the chair passes on, and the last instant to confirm it. */
@Component
class RotationDeadlines implements DeadlineSource {

    private final ChairRotations rotations;

    RotationDeadlines(ChairRotations rotations) {
        this.rotations = rotations;
    }

    @Override
    public Optional<Instant> deadline(String word, UUID subject) {
        return switch (word) {
            case "rotation" -> rotations.findById(subject).map(ChairRotation::startsAt);
            case "chairConfirmation" -> rotations.findById(subject).map(ChairRotation::confirmBy);
            default -> Optional.empty();
        };
    }
}

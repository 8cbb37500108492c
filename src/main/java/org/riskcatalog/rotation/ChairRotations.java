package org.riskcatalog.rotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All rotations of the chair. */
public interface ChairRotations extends Repository<ChairRotation, UUID> {

    ChairRotation save(ChairRotation rotation);

    Optional<ChairRotation> findById(UUID id);

    /** The one that is not over. */
    Optional<ChairRotation> findBySlot(int slot);

    List<ChairRotation> findByStatusOrderByStartsAtDesc(RotationStatus status);

    /** @throws IllegalStateException if there is none */
    default ChairRotation get(UUID id) {
        return findById(id).orElseThrow(() -> new IllegalStateException("no rotation " + id));
    }

    default Optional<ChairRotation> running() {
        return findBySlot(1);
    }
}

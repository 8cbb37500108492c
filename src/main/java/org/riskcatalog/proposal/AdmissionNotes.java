package org.riskcatalog.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Decisions on admissibility, entry by entry. */
public interface AdmissionNotes extends Repository<AdmissionNote, UUID> {

    AdmissionNote save(AdmissionNote note);

    List<AdmissionNote> findByEntryIdOrderByDecidedAtDesc(UUID entryId);

    /** @throws IllegalStateException before the secretariat decided */
    default AdmissionNote last(UUID entry) {
        return findByEntryIdOrderByDecidedAtDesc(entry).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing decided on " + entry));
    }
}

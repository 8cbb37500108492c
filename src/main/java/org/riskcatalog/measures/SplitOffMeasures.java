package org.riskcatalog.measures;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The measures that were split off, in the order in which that happened. */
interface SplitOffMeasures extends Repository<SplitOffMeasure, UUID> {

    SplitOffMeasure save(SplitOffMeasure measure);

    List<SplitOffMeasure> findByEntryIdOrderBySplitAt(UUID entryId);
}

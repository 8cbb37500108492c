package org.riskcatalog.clearance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What experts gave, clearance by clearance. */
interface ExpertInputs extends Repository<ExpertInput, UUID> {

    ExpertInput save(ExpertInput input);

    Optional<ExpertInput> findByClearanceIdAndExpert(UUID clearanceId, UUID expert);

    List<ExpertInput> findByClearanceIdOrderByGivenAt(UUID clearanceId);
}

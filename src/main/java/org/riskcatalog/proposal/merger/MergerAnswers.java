package org.riskcatalog.proposal.merger;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers of heads to mergers. */
public interface MergerAnswers extends Repository<MergerAnswer, UUID> {

    MergerAnswer save(MergerAnswer answer);

    List<MergerAnswer> findByMergerIdOrderByGivenAt(UUID mergerId);
}

package org.riskcatalog.proposal.sponsors;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The signatures of all co-sponsors. */
public interface CoSignatures extends Repository<CoSignature, UUID> {

    CoSignature save(CoSignature signature);

    List<CoSignature> findByRevisionId(UUID revisionId);
}

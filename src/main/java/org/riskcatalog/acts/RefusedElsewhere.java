package org.riskcatalog.acts;

import java.util.Optional;

/** Says whether what failed while an act was carried out was in truth a refusal, in words that its author understands. */
public interface RefusedElsewhere {

    Optional<Refusal> refusal(RuntimeException failure);
}

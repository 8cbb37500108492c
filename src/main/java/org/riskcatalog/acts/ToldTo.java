package org.riskcatalog.acts;

import java.util.List;
import java.util.UUID;

/** Whom an act told: answered by the notices, shown in the receipt. */
public interface ToldTo {

    /** State codes and bodies that have an outbox row of this act, in the order of protocol. */
    List<String> of(UUID act);
}

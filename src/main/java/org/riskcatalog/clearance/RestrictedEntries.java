package org.riskcatalog.clearance;

import java.util.UUID;

/** Says which entries are read by a delegation's cleared experts alone; told by the catalog. */
public interface RestrictedEntries {

    boolean restricted(UUID entry);
}

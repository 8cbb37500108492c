package org.riskcatalog.adoption;

import org.riskcatalog.catalog.EntryStatus;

/** What a meeting may decide about an entry. */
public enum Ending {
    ADOPTED("adopted", EntryStatus.ADOPTED),
    RESOLUTION("resolution", EntryStatus.RESOLUTION),
    DEFERRED("deferred", EntryStatus.DEFERRED),
    NOT_ADOPTED("notAdopted", EntryStatus.NOT_ADOPTED);

    private final String word;
    private final EntryStatus status;

    Ending(String word, EntryStatus status) {
        this.word = word;
        this.status = status;
    }

    /** How the case goes on. */
    public String word() {
        return word;
    }

    EntryStatus status() {
        return status;
    }
}

package org.riskcatalog.adoption;

import java.util.UUID;
import org.riskcatalog.adoption.silence.SilenceStatus;
import org.riskcatalog.adoption.silence.Silences;
import org.springframework.stereotype.Component;

/** How often the silence about an entry was broken. */
@Component
class Breaks {

    /** From so many on a matter is referred to a higher body. */
    static final int REFERRED = 3;

    private final Silences silences;

    Breaks(Silences silences) {
        this.silences = silences;
    }

    long of(UUID entry) {
        return silences.ofEntry(entry).stream()
                .filter(silence -> silence.text().subjectId().equals(entry))
                .filter(silence -> silence.status() == SilenceStatus.BROKEN)
                .count();
    }
}

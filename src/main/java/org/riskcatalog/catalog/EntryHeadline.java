package org.riskcatalog.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Strip;
import org.riskcatalog.web.view.Why;

/** A room tells what stands at the top of an entry page while the entry is in that room's hands. */
public interface EntryHeadline {

    /** Empty if the entry is not in this room's hands. */
    Optional<Headline> of(RiskEntry entry, Actor reader);

    /**
     * @param code message key of the sentence of state
     * @param deadline instant shown with it, null if none
     * @param action where the reader can act, null if nowhere; label is the message {@code actionCode}
     * @param strip member cells, null if none
     * @param why the rule sentence with its disclosure, null if none
     * @param zone of the deadline; null if it is the seat's
     */
    record Headline(
            String code,
            List<Object> arguments,
            @Nullable Instant deadline,
            @Nullable String action,
            @Nullable String actionCode,
            @Nullable Strip strip,
            @Nullable Why why,
            @Nullable ZoneId zone) {

        public Headline(
                String code,
                List<Object> arguments,
                @Nullable Instant deadline,
                @Nullable String action,
                @Nullable String actionCode,
                @Nullable Strip strip,
                @Nullable Why why) {
            this(code, arguments, deadline, action, actionCode, strip, why, null);
        }
    }
}

package org.riskcatalog.adoption.silence;

import org.riskcatalog.catalog.Urgency;
import org.riskcatalog.members.DefaultTimes;
import org.riskcatalog.members.Span;

/** How fast a silence goes: class of the silence, by the urgency of the entry. */
public enum Pace {
    STANDARD,
    URGENT,
    EMERGENCY;

    static Pace of(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> STANDARD;
            case URGENT -> URGENT;
            case EMERGENCY -> EMERGENCY;
        };
    }

    /** Within which any head may object to the use of silence. */
    Span useWindow(DefaultTimes.Silence times) {
        return switch (this) {
            case STANDARD -> times.useWindow();
            case URGENT -> times.useWindowUrgent();
            case EMERGENCY -> times.useWindowEmergency();
        };
    }
}

package org.riskcatalog.measures;

import org.riskcatalog.adoption.MeasuresSplitOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a meeting split off the text of an entry is kept, to be taken up as an item of its own. */
@Component
class SplitAtMeeting {

    private final KeepSplitOff keep;

    SplitAtMeeting(KeepSplitOff keep) {
        this.keep = keep;
    }

    @EventListener
    void on(MeasuresSplitOff event) {
        event.measures().forEach(title -> keep.keep(event.entry(), event.revision(), title));
    }
}

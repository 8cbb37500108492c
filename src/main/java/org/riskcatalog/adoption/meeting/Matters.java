package org.riskcatalog.adoption.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rooms' matters by kind; two of one kind stop the start. */
@Component
class Matters {

    private final Map<MatterKind, MeetingMatter> byKind = new EnumMap<>(MatterKind.class);

    Matters(List<MeetingMatter> matters) {
        matters.forEach(matter -> {
            if (byKind.put(matter.kind(), matter) != null) {
                throw new IllegalStateException("two rooms carry out " + matter.kind());
            }
        });
    }

    /** @throws IllegalStateException if no room brings matters of this kind before a meeting */
    MeetingMatter of(MatterKind kind) {
        var matter = byKind.get(kind);
        if (matter == null) {
            throw new IllegalStateException("no room brings " + kind + " before a meeting");
        }
        return matter;
    }
}

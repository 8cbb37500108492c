package org.riskcatalog.review.resolution;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.review.Consultations;
import org.riskcatalog.review.comment.Comment;
import org.riskcatalog.review.comment.Comments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After the closing: all comments of a review stand in one list, and the entry waits for their dispositions. */
@Component
public class CompileComments {

    private final Consultations consultations;
    private final Comments comments;
    private final LateComments late;
    private final RiskEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompileComments(
            Consultations consultations,
            Comments comments,
            LateComments late,
            RiskEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.comments = comments;
        this.late = late;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** {@code some} or {@code none}. */
    @Transactional
    public String compile(UUID id) {
        var consultation = consultations.locked(id);
        consultation.compile();
        consultations.save(consultation);
        late.takeUp(consultation);
        var compiled = comments.findByTakenUpOrderByStateAscNumberAsc(id);
        if (compiled.isEmpty()) {
            return "none";
        }
        var entry = entries.get(consultation.entryId());
        // Out of conciliation it stands there already.
        if (entry.status() != EntryStatus.RESOLUTION) {
            entry.become(EntryStatus.RESOLUTION, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            entries.save(entry);
        }
        events.publishEvent(new CommentsCompiled(entry.id(), id, consultation.round(), compiled.size(), (int)
                compiled.stream().map(Comment::state).distinct().count()));
        return "some";
    }
}

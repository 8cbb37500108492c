package org.riskcatalog.adoption.conciliation;

import java.util.Optional;
import org.riskcatalog.adoption.silence.StandingObjections;
import org.riskcatalog.catalog.RiskEntries;
import org.springframework.stereotype.Component;

/** Which courses the procedure leaves to the chair, and the clause against those that it does not. */
@Component
public class CourseRule {

    private final StandingObjections objections;
    private final RiskEntries entries;

    CourseRule(StandingObjections objections, RiskEntries entries) {
        this.objections = objections;
        this.entries = entries;
    }

    /** The clause, as the messages name it: empty if the course is open. */
    public Optional<String> against(Conciliation conciliation, Course course) {
        return switch (course) {
            case GOOD_OFFICES -> when(conciliation.goodOfficesUntil().isPresent(), "once");
            case NEW_TEXT, DRAFTING_GROUP -> when(!assessed(conciliation), "not-assessed");
            case SILENCE ->
                assessed(conciliation)
                        ? when(!withdrawn(conciliation), "objection-stands")
                        : Optional.of("not-assessed");
            case MEETING, RESOLUTION -> Optional.empty();
        };
    }

    private boolean assessed(Conciliation conciliation) {
        return entries.get(conciliation.entryId()).level() != null;
    }

    private boolean withdrawn(Conciliation conciliation) {
        var silence = conciliation.silenceId();
        return silence != null && objections.of(silence).isEmpty();
    }

    private static Optional<String> when(boolean barred, String clause) {
        return barred ? Optional.of(clause) : Optional.empty();
    }
}

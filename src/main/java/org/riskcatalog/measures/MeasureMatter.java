package org.riskcatalog.measures;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.riskcatalog.adoption.decision.Basis;
import org.riskcatalog.adoption.decision.Decisions;
import org.riskcatalog.adoption.decision.Method;
import org.riskcatalog.adoption.meeting.Body;
import org.riskcatalog.adoption.meeting.Decided;
import org.riskcatalog.adoption.meeting.MatterKind;
import org.riskcatalog.adoption.meeting.MeetingMatter;
import org.riskcatalog.adoption.meeting.Outcome;
import org.riskcatalog.adoption.meeting.Paper;
import org.springframework.stereotype.Component;

/** A measure before a meeting: what its States offered is adopted, or one that was split off is taken up, or it is dropped. */
@Component
class MeasureMatter implements MeetingMatter {

    private final Measures measures;
    private final SilentMeasures texts;
    private final DecideMeasure decide;
    private final Decisions decisions;

    MeasureMatter(Measures measures, SilentMeasures texts, DecideMeasure decide, Decisions decisions) {
        this.measures = measures;
        this.texts = texts;
        this.decide = decide;
        this.decisions = decisions;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.MEASURE;
    }

    @Override
    public Paper open(UUID subject, Instant at) {
        var measure = measures.get(subject);
        if (measure.status() == MeasureStatus.WEIGHED) {
            // Nobody chose this way: the use of silence was objected to.
            measure.toMeeting();
            measures.save(measure);
        }
        return new Paper(
                measure.entryId(), measure.revisionId(), measure.number(), measure.title(), Body.NATIONAL_COORDINATORS);
    }

    @Override
    public Set<Outcome> outcomes() {
        return EnumSet.of(
                Outcome.CONSENSUS,
                Outcome.CONSENSUS_WITH_STATEMENTS,
                Outcome.DEFERRED,
                Outcome.REFER_UP,
                Outcome.NOT_ADOPTED);
    }

    @Override
    public String decided(Decided decided) {
        var measure = measures.get(decided.subject());
        if (decided.outcome() == Outcome.NOT_ADOPTED) {
            decide.end(decided.subject(), MeasureStatus.CANCELLED, decided.words(), decided.at());
            return "notAdopted";
        }
        if (measure.callOpensAt() == null) {
            measure.takenUp();
            measures.save(measure);
        } else {
            var basis = new Basis(Method.CONSENSUS_AT_MEETING, "consensus", "1", "", false);
            decisions.adopted(texts.of(decided.subject()), basis, decided.electorate(), decided.metAt());
        }
        return "adopted";
    }
}

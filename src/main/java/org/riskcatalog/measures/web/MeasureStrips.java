package org.riskcatalog.measures.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.measures.CommitmentProgress;
import org.riskcatalog.measures.CommitmentProgress.Asked;
import org.riskcatalog.measures.CommitmentVisibility;
import org.riskcatalog.measures.Measure;
import org.riskcatalog.measures.MeasureRow;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/** How the States take part in measures, for a whole list in two statements. */
@Component
class MeasureStrips {

    /** What of a measure its strip needs. */
    record Of(UUID id, MeasureStatus status, @Nullable String namedLead) {

        static Of of(Measure measure) {
            return new Of(measure.id(), measure.status(), measure.namedLead());
        }

        static Of of(MeasureRow row) {
            return new Of(row.id(), row.status(), row.namedLead());
        }
    }

    private final Commitments commitments;
    private final CommitmentProgress progress;
    private final CommitmentCells cells;
    private final CommitmentVisibility visibility;
    private final MemberStates members;

    MeasureStrips(
            Commitments commitments,
            CommitmentProgress progress,
            CommitmentCells cells,
            CommitmentVisibility visibility,
            MemberStates members) {
        this.commitments = commitments;
        this.progress = progress;
        this.cells = cells;
        this.visibility = visibility;
        this.members = members;
    }

    /** By measure; one whose call has not opened, or of which the reader may know nothing, has no strip. */
    Map<UUID, Strip> of(Collection<Of> measures, Actor reader) {
        var shown = measures.stream().filter(measure -> shows(measure, reader)).toList();
        var ids = shown.stream().map(Of::id).toList();
        List<Commitment> all = ids.isEmpty() ? List.of() : commitments.findByMeasureIdIn(ids);
        var begun = progress.of(ids);
        var byMeasure = all.stream().collect(Collectors.groupingBy(Commitment::measureId));
        Map<UUID, Strip> strips = new HashMap<>();
        shown.stream()
                .filter(measure -> byMeasure.containsKey(measure.id()))
                .forEach(measure ->
                        strips.put(measure.id(), strip(measure, byMeasure.get(measure.id()), begun, reader)));
        return strips;
    }

    private boolean shows(Of measure, Actor reader) {
        return visibility.seesWhoAnswered(reader) || measure.status() == MeasureStatus.ADOPTED;
    }

    private Strip strip(Of measure, List<Commitment> asked, Map<Asked, Boolean> begun, Actor reader) {
        return new Strip(
                caption(asked),
                members.inProtocolOrder(asked, Commitment::state).stream()
                        .map(one -> cell(measure, one, begun, reader))
                        .toList());
    }

    private static Phrase caption(List<Commitment> asked) {
        var answered = asked.stream()
                .filter(one -> !one.status().awaited() && one.answeredAt() != null)
                .count();
        return Phrase.of("measures.strip.caption", answered, asked.size());
    }

    private Cell cell(Of measure, Commitment one, Map<Asked, Boolean> begun, Actor reader) {
        var own = reader.states().contains(one.state());
        var seen = visibility.seesAnswer(reader, measure.status(), one.state());
        var verified = own ? begun.get(new Asked(measure.id(), one.state())) : null;
        return cells.cell(one, measure.namedLead(), seen, verified, own);
    }
}

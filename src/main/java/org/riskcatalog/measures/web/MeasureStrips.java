package org.riskcatalog.measures.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riskcatalog.measures.MeasureStatus;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.riskcatalog.measures.commitment.CommitmentStatus;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.members.Actor;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Cell;
import org.riskcatalog.web.view.Pattern;
import org.riskcatalog.web.view.Phrase;
import org.riskcatalog.web.view.Strip;
import org.springframework.stereotype.Component;

/**
 * How the States take part in measures, for a whole list in one statement. While a call is open everybody outside a State sees
 * only whether it has answered.
 */
@Component
class MeasureStrips {

    private final Commitments commitments;
    private final MemberStates members;

    MeasureStrips(Commitments commitments, MemberStates members) {
        this.commitments = commitments;
        this.members = members;
    }

    /** By measure; a measure whose call has not opened has no strip. */
    Map<UUID, Strip> of(Map<UUID, MeasureStatus> measures, Actor reader) {
        var all = measures.isEmpty() ? List.<Commitment>of() : commitments.findByMeasureIdIn(measures.keySet());
        Map<UUID, Strip> strips = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(Commitment::measureId))
                .forEach((measure, asked) -> strips.put(measure, strip(asked, measures.get(measure), reader)));
        return strips;
    }

    private Strip strip(Collection<Commitment> asked, MeasureStatus status, Actor reader) {
        var seats = members.all().stream().map(MemberState::code).toList();
        var open = status == MeasureStatus.UNDER_CONSULTATION;
        var answered = asked.stream()
                .filter(commitment -> !commitment.status().awaited())
                .count();
        return new Strip(
                Phrase.of("measures.strip.caption", answered, asked.size()),
                asked.stream()
                        .sorted(Comparator.comparingInt(commitment -> seats.indexOf(commitment.state())))
                        .map(commitment -> cell(commitment, open, reader))
                        .toList());
    }

    private static Cell cell(Commitment commitment, boolean open, Actor reader) {
        var own = reader.states().contains(commitment.state());
        var level = commitment.level();
        if (level != null && (own || !open)) {
            return new Cell(commitment.state(), pattern(level), "measures.strip." + level, own);
        }
        if (commitment.status().awaited()) {
            return new Cell(commitment.state(), Pattern.OPEN, "measures.strip.AWAITED", own);
        }
        return open
                ? new Cell(commitment.state(), Pattern.HATCH, "measures.strip.ANSWERED", own)
                : new Cell(commitment.state(), Pattern.LINE, "measures.strip." + silent(commitment), own);
    }

    private static String silent(Commitment commitment) {
        return commitment.status() == CommitmentStatus.NO_REPLY ? "NO_REPLY" : "NOT_PARTICIPATING";
    }

    private static Pattern pattern(CommitmentLevel level) {
        return switch (level) {
            case LEAD -> Pattern.FILL;
            case PARTICIPANT -> Pattern.HALF;
            case SUPPORTER -> Pattern.HATCH;
            case OBSERVING -> Pattern.DOTS;
            case NOT_PARTICIPATING -> Pattern.LINE;
        };
    }
}

package org.riskcatalog.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.Commitments;
import org.riskcatalog.members.MemberState;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.workflow.ElectorateSource;
import org.springframework.stereotype.Component;

/** Whom a call for commitments asks: the members of the moment of its opening. */
@Component
public class AskedAboutMeasure implements ElectorateSource {

    private final Measures measures;
    private final Commitments commitments;
    private final MemberStates members;

    AskedAboutMeasure(Measures measures, Commitments commitments, MemberStates members) {
        this.measures = measures;
        this.commitments = commitments;
        this.members = members;
    }

    @Override
    public Optional<List<String>> statesAsked(UUID subject) {
        return measures.findById(subject).map(measure -> awaited(measure.id()));
    }

    /** States that have not answered, in the order of protocol. */
    public List<String> awaited(UUID measure) {
        return of(measure).stream()
                .filter(commitment -> commitment.status().awaited())
                .map(Commitment::state)
                .toList();
    }

    /** All that were asked, in the order of protocol. */
    public List<Commitment> of(UUID measure) {
        var seats = members.all().stream().map(MemberState::code).toList();
        return commitments.findByMeasureId(measure).stream()
                .sorted(Comparator.comparingInt(commitment -> seats.indexOf(commitment.state())))
                .toList();
    }
}

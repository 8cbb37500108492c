package org.riskcatalog.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.Checksums;
import org.riskcatalog.adoption.silence.Participation;
import org.riskcatalog.measures.commitment.Commitment;
import org.riskcatalog.measures.commitment.CommitmentLevel;
import org.springframework.stereotype.Component;

/**
 * On what terms a measure is adopted: its text, who leads, and how each State takes part under which conditions. Silence
 * covers exactly these, and only these are adopted.
 */
@Component
public class MeasureTerms {

    private final AskedAboutMeasure asked;
    private final Checksums checksums;

    MeasureTerms(AskedAboutMeasure asked, Checksums checksums) {
        this.asked = asked;
        this.checksums = checksums;
    }

    /** @param measure SHA-256 of the text itself */
    record Terms(String measure, List<Participation> parts) {}

    /** In the order of protocol. */
    public List<Participation> parts(Measure measure) {
        return asked.of(measure.id()).stream().map(one -> part(measure, one)).toList();
    }

    /** The same without the States whose answer is still awaited. */
    public List<Participation> answered(Measure measure) {
        return asked.of(measure.id()).stream()
                .filter(one -> !one.status().awaited())
                .map(one -> part(measure, one))
                .toList();
    }

    /** SHA-256 of text and participation as they stand in the database now, whatever was written beside them. */
    String checksum(Measure measure) {
        return checksums.of(new Terms(Checksums.ofCanonical(measure.content()), parts(measure)));
    }

    private static Participation part(Measure measure, Commitment one) {
        return new Participation(
                one.state(), word(measure.namedLead(), one), one.conditions(), one.authority(), one.due());
    }

    private static String word(@Nullable String namedLead, Commitment one) {
        if (one.level() == null) {
            return CommitmentLevel.NOT_PARTICIPATING.name();
        }
        boolean another = namedLead != null && !namedLead.equals(one.state());
        return another && one.level() == CommitmentLevel.LEAD
                ? "CO_LEAD"
                : one.level().name();
    }
}

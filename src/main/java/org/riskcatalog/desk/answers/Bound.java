package org.riskcatalog.desk.answers;

import java.util.List;
import org.riskcatalog.acts.Fault;
import org.riskcatalog.acts.Refusal;

/**
 * Answers as read: as far as they could be read, with all that is wrong with them.
 *
 * @param answers with nothing where something could not be read
 * @param faults by field; a code without a dot names a general rule ({@code NotNull}, {@code typeMismatch})
 */
public record Bound<F extends Record>(F answers, List<Fault> faults) {

    public Bound {
        faults = List.copyOf(faults);
    }

    public boolean accepted() {
        return faults.isEmpty();
    }

    /** @throws Refusal if anything is wrong */
    public F orRefuse() {
        if (!accepted()) {
            throw new Refusal(faults);
        }
        return answers;
    }
}

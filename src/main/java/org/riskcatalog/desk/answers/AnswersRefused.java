package org.riskcatalog.desk.answers;

import java.util.List;
import org.riskcatalog.acts.Refusal;

/** A refusal together with the words in which it is said. */
public class AnswersRefused extends Refusal {

    private final transient Record answers;
    private final String texts;
    private final boolean recorded;
    private final transient List<?> labelArguments;

    /** @param texts prefix of the message keys of the fields */
    public AnswersRefused(Refusal refusal, Record answers, String texts, List<?> labelArguments) {
        super(refusal.faults());
        this.answers = answers;
        this.texts = texts;
        this.recorded = refusal.recorded();
        this.labelArguments = labelArguments;
    }

    public Record answers() {
        return answers;
    }

    @Override
    public boolean recorded() {
        return recorded;
    }

    public String texts() {
        return texts;
    }

    public List<?> labelArguments() {
        return labelArguments;
    }
}

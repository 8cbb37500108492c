package org.riskcatalog.adoption.silence;

import java.util.Optional;
import org.riskcatalog.acts.Fault;

/** A room says whether a broken silence has led to what comes next: nobody would read a further objection to it then. */
public interface LedOn {

    /** The sentence that says to what a State may object instead; empty as long as a further objection counts. */
    Optional<Fault> from(Silence broken);
}

package org.riskcatalog.engine.boot;

import java.util.List;

/** A diagram or table does not fit the code; the start stops and says which file, element and what is missing. */
class ProcessDoesNotFit extends RuntimeException {

    ProcessDoesNotFit(List<String> faults) {
        super("The processes do not fit the code:\n  " + String.join("\n  ", faults));
    }
}

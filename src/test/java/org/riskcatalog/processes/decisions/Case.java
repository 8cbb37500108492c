package org.riskcatalog.processes.decisions;

import java.util.List;
import java.util.Map;

/**
 * One line of a table of cases: what is asked, what is answered, and why.
 *
 * @param outcomes every outcome collected, in the order of the rules; one for tables that answer once
 */
record Case(String decision, Map<String, Object> inputs, List<String> outcomes, String why) {

    @Override
    public String toString() {
        return decision + ": " + why + " -> " + String.join(", ", outcomes);
    }
}

package org.riskcatalog.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.riskcatalog.members.Actor;
import org.springframework.stereotype.Component;

/**
 * Who may read which line of the journal of an entry that he may see: lines for everyone, and lines for a group or a State
 * of his. The same for page, CSV and JSON.
 */
@Component
class JournalVisibility {

    /** Condition over {@code record_event r}; takes {@link #parameters}. */
    String condition(Actor reader) {
        List<String> any = new ArrayList<>(List.of("r.audience = ''"));
        parameters(reader).keySet().forEach(name -> any.add("position(:" + name + " in r.audience) > 0"));
        return "(" + String.join(" or ", any) + ")";
    }

    Map<String, Object> parameters(Actor reader) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        readAs(reader).forEach(group -> parameters.put("reads" + parameters.size(), AudienceColumn.member(group)));
        return parameters;
    }

    private static Stream<String> readAs(Actor reader) {
        return Stream.concat(reader.groups().stream(), reader.states().stream().map(state -> "state:" + state));
    }
}

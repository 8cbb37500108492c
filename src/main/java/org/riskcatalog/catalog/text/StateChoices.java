package org.riskcatalog.catalog.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riskcatalog.members.MemberStates;
import org.riskcatalog.web.view.Option;
import org.springframework.stereotype.Component;

/** The States that a text may name, as choices of the fields of its form. */
@Component
public class StateChoices {

    private final MemberStates states;

    StateChoices(MemberStates states) {
        this.states = states;
    }

    /**
     * By the path of each field that names States.
     *
     * @param prefix of the text's fields in the form, for example {@code text.}; empty if they are the form
     */
    public Map<String, List<Option>> of(String prefix, Locale reader) {
        var all = states.all().stream()
                .map(state -> new Option(state.code(), state.name(reader)))
                .toList();
        return Map.of(
                prefix + "affectedStates", all,
                prefix + "measures.lead", all,
                prefix + "measures.participants", all);
    }
}

package org.riskcatalog.processes.paths;

import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.adoption.conciliation.DraftingGroup;
import org.riskcatalog.adoption.meeting.Confirmers;
import org.riskcatalog.engine.BusinessKeys;
import org.riskcatalog.engine.Deadlines;
import org.riskcatalog.engine.Groups;
import org.riskcatalog.engine.Sponsors;

/** What the diagrams' expressions find: deadlines far away, groups as in life, delegates that only note that they ran. */
final class StageBeans extends AbstractMap<Object, Object> {

    private static final String OF_THE_HANDLE = "KZ";
    private static final Set<String> COLLECTIONS = Set.of(
            "electorate",
            "assignedExperts",
            "commentAuthors",
            "proposedMeasures",
            "coSponsors",
            "mergerSponsors",
            "recalledActs",
            "lateAnswers");

    private final Sponsors sponsors = sponsors();
    private final Map<String, Object> fixed = new HashMap<>(Map.of(
            "deadlines",
            far(),
            "groups",
            new Groups(
                    mock(DraftingGroup.class, call -> Set.of("editor")),
                    mock(Confirmers.class, call -> List.of("head-of-delegation:KZ", "head-of-delegation:KG")),
                    sponsors),
            "sponsors",
            sponsors));
    private final Map<String, Map<String, List<Object>>> answers = new HashMap<>();
    private final Map<String, List<String>> collections = new HashMap<>();
    private final List<String> ran = new ArrayList<>();
    private String proposer = OF_THE_HANDLE;

    /** Every deadline lies ahead; tests fire timers by their event. A word that the real bean does not know fails. */
    private static Deadlines far() {
        return mock(Deadlines.class, call -> Date.from(Instant.parse("2076-01-01T00:00:00Z")));
    }

    /** The proposer is the State of the handle, unless the test says that another took the entry over. */
    private Sponsors sponsors() {
        return mock(Sponsors.class, call -> proposer);
    }

    void history(HistoryService history) {
        fixed.put("businessKeys", new BusinessKeys(history));
    }

    void restart() {
        answers.clear();
        collections.clear();
        ran.clear();
        proposer = OF_THE_HANDLE;
    }

    void takenOverBy(String state) {
        proposer = state;
    }

    void answer(String bean, String variable, List<Object> values) {
        answers.computeIfAbsent(bean, key -> new HashMap<>()).put(variable, new ArrayList<>(values));
    }

    void collection(String bean, List<String> elements) {
        collections.put(bean, elements);
    }

    List<String> ran() {
        return List.copyOf(ran);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String;
    }

    @Override
    public Object get(@Nullable Object name) {
        var word = (String) name;
        if (fixed.containsKey(word)) {
            return fixed.get(word);
        }
        return COLLECTIONS.contains(word)
                ? new Elements(collections.getOrDefault(word, List.of()))
                : (JavaDelegate) execution -> run(word, execution);
    }

    private void run(String bean, DelegateExecution execution) {
        ran.add(bean);
        answers.getOrDefault(bean, Map.of())
                .forEach((variable, values) ->
                        execution.setVariable(variable, values.size() > 1 ? values.remove(0) : values.get(0)));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    /** A collection bean; public, for expressions call it. */
    public record Elements(List<String> elements) {
        public Collection<String> of(DelegateExecution execution) {
            return elements;
        }

        /** Which review late answers answer. */
        public String consultation(DelegateExecution execution) {
            return "consultation-1";
        }
    }
}

package org.riskcatalog.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.catalog.EntryStatus;
import org.riskcatalog.catalog.Revisions;
import org.riskcatalog.catalog.RiskEntries;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.text.EntryText;
import org.riskcatalog.workflow.Rules;
import org.riskcatalog.workflow.Ruling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the decision {@code admissibility}: REJECT beats MERGE beats RETURN; nothing collected is ACCEPT. */
@Component
public class AdviseAdmissibility {

    private final RiskEntries entries;
    private final Revisions revisions;
    private final InForceOfCategory inForce;
    private final Rules rules;
    private final ApplicationEventPublisher events;

    AdviseAdmissibility(
            RiskEntries entries,
            Revisions revisions,
            InForceOfCategory inForce,
            Rules rules,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.revisions = revisions;
        this.inForce = inForce;
        this.rules = rules;
        this.events = events;
    }

    /** The advice before a person has judged anything; recorded. */
    @Transactional
    public void advise(UUID entry) {
        var advice = advice(entry, Judgement.none());
        var hit = advice.rulings().stream().map(Ruling::rule).toList();
        var version = advice.rulings().stream().map(Ruling::version).findFirst().orElse("");
        events.publishEvent(new AdmissibilityAdvised(entry, advice.outcome().name(), String.join(" ", hit), version));
    }

    /** The advice with what a person judged; asks only. */
    public Advice advice(UUID id, Judgement judgement) {
        var entry = entries.get(id);
        var text = revisions.text(entry.revision());
        var alike = mostAlike(entry, text);
        var likeness = alike == null ? 0 : alike.likeness();
        var rulings = rules.collect("admissibility", inputs(entry, text, judgement, likeness));
        var outcome = rulings.stream()
                .map(ruling -> Admission.valueOf(ruling.outcome()))
                .min(Comparator.naturalOrder())
                .orElse(Admission.ACCEPT);
        return new Advice(outcome, rulings, alike == null ? null : alike.handle(), (int) Math.round(likeness * 100));
    }

    private static Map<String, Object> inputs(RiskEntry entry, EntryText text, Judgement judgement, double likeness) {
        Map<String, Object> inputs = new HashMap<>();
        // A head with a valid mandate signed it, or it would not be here.
        inputs.put("mandate", entry.status() != EntryStatus.DRAFT);
        inputs.put("internalAffairOfOther", judgement.internalAffairOfOther());
        inputs.put("similarity", likeness);
        inputs.put("affectedStates", text.affectedStates().size());
        inputs.put("scenarioEmpty", text.scenario() == null || text.scenario().isBlank());
        inputs.put("assumptionsEmpty", text.keyAssumptions().isEmpty());
        inputs.put("sources", text.sources().size());
        inputs.put("measures", text.measures().size());
        inputs.put("blames", judgement.blames());
        inputs.put("coveredElsewhere", judgement.coveredElsewhere());
        return inputs;
    }

    private @Nullable Alike mostAlike(RiskEntry entry, EntryText text) {
        var own = text.title() + " " + text.scenario();
        List<InForceOfCategory.Text> others = inForce.of(text.category());
        return others.stream()
                .filter(other -> !other.handle().equals(entry.handle()))
                .map(other -> new Alike(other.handle(), Similarity.of(own, other.titleAndScenario())))
                .max(Comparator.comparingDouble(Alike::likeness))
                .orElse(null);
    }

    private record Alike(String handle, double likeness) {}
}

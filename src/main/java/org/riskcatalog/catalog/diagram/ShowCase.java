package org.riskcatalog.catalog.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.catalog.RiskEntry;
import org.riskcatalog.catalog.diagram.ShownCase.Listed;
import org.riskcatalog.catalog.diagram.ShownCase.Step;
import org.riskcatalog.members.Actor;
import org.riskcatalog.workflow.CaseId;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.CaseMonitor;
import org.riskcatalog.workflow.Diagram;
import org.riskcatalog.workflow.Diagram.Kind;
import org.riskcatalog.workflow.Passage;
import org.springframework.stereotype.Component;

/** Shows a reader a case of an entry; what is not for him is not there. */
@Component
public class ShowCase {

    private final CaseMonitor monitor;
    private final Discretion discretion;

    ShowCase(CaseMonitor monitor, Discretion discretion) {
        this.monitor = monitor;
        this.discretion = discretion;
    }

    /**
     * @param key business key of the case wanted; null for the entry's own
     * @throws NotThere if there is none, or none for this reader
     */
    public ShownCase show(RiskEntry entry, @Nullable String key, Actor reader) {
        var family = monitor.family(entry.handle());
        var drawn = family.stream()
                .filter(instance -> discretion.draws(instance, reader))
                .toList();
        var shown = wanted(drawn, key == null ? entry.handle() : key).orElseThrow(NotThere::new);
        var diagram = monitor.diagram(shown.id());
        var passages = discretion.told(shown, monitor.passages(shown.id()), reader);
        return new ShownCase(
                listed(drawn, null, 0, shown),
                shown,
                hidden(family, drawn, shown),
                diagram,
                passages,
                steps(diagram, passages));
    }

    /** Of several with one key the latest: a clearance that was opened afresh. */
    private static Optional<CaseInstance> wanted(List<CaseInstance> drawn, String key) {
        return drawn.stream().filter(one -> one.key().equals(key)).max(Comparator.comparing(CaseInstance::started));
    }

    private static List<Listed> listed(
            List<CaseInstance> drawn, @Nullable CaseId caller, int depth, CaseInstance shown) {
        var listed = new ArrayList<Listed>();
        drawn.stream().filter(one -> Objects.equals(one.calledBy(), caller)).forEach(one -> {
            listed.add(new Listed(one, depth, one.equals(shown)));
            listed.addAll(listed(drawn, one.id(), depth + 1, shown));
        });
        return listed;
    }

    private static int hidden(List<CaseInstance> family, List<CaseInstance> drawn, CaseInstance shown) {
        return (int) family.stream()
                .filter(one -> shown.id().equals(one.calledBy()) && Discretion.clearance(one) && !drawn.contains(one))
                .map(CaseInstance::key)
                .distinct()
                .count();
    }

    private static List<Step> steps(Diagram diagram, List<Passage> passages) {
        return passages.stream()
                .sorted(Comparator.comparing(Passage::first, Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(passage -> diagram.node(passage.element()).stream().map(node -> step(node, passage)))
                .filter(step ->
                        !step.node().name().isEmpty() && !gateway(step.node().kind()))
                .toList();
    }

    private static Step step(Diagram.Node node, Passage passage) {
        return new Step(node, passage.open() > 0 ? Standing.HERE : Standing.DONE, passage);
    }

    private static boolean gateway(Kind kind) {
        return kind == Kind.EXCLUSIVE_GATEWAY || kind == Kind.EVENT_GATEWAY || kind == Kind.PARALLEL_GATEWAY;
    }
}

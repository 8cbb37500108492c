package org.riskcatalog.catalog.diagram;

import org.riskcatalog.web.view.Texts;
import org.riskcatalog.workflow.CaseInstance;
import org.riskcatalog.workflow.Diagram;
import org.springframework.stereotype.Component;

/** Names of processes and their elements in the reader's language, else as the diagram has them; in templates {@code @caseWords}. */
@Component("caseWords")
public class CaseWords {

    private final Texts texts;

    CaseWords(Texts texts) {
        this.texts = texts;
    }

    /** For example "Check admissibility". */
    public String element(String process, Diagram.Node node) {
        return named("diagram." + process + "." + node.id(), node.name());
    }

    /** The same of one that may have no name in its diagram: where a case waits for one of several events. */
    public String element(String process, String element) {
        return named("diagram." + process + "." + element, named("awaited." + process + "." + element, element));
    }

    public String flow(String process, Diagram.Flow flow) {
        return flow.name().isEmpty() ? "" : named("diagram." + process + "." + flow.id(), flow.name());
    }

    public String process(String process) {
        return named("diagram." + process, process);
    }

    /** The process with its round ("Review by the members, 2") or, of a clearance, its State. */
    public String instance(CaseInstance instance) {
        var own = instance.ownKey();
        var name = process(instance.process());
        if (Discretion.clearance(instance)) {
            return name + ", " + texts.state(own);
        }
        return own.matches(".*-\\d+") && instance.calledBy() != null
                ? name + ", " + own.substring(own.lastIndexOf('-') + 1)
                : name;
    }

    private String named(String key, String otherwise) {
        var word = texts.firstOf(null, key);
        return word.isEmpty() ? otherwise : word;
    }
}

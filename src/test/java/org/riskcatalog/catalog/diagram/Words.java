package org.riskcatalog.catalog.diagram;

import org.riskcatalog.workflow.Diagram;

/** Names as the diagrams have them, for tests without message files. */
final class Words {

    private Words() {}

    static CaseWords asDrawn() {
        return new CaseWords(null) {
            @Override
            public String element(String process, Diagram.Node node) {
                return node.name();
            }

            @Override
            public String flow(String process, Diagram.Flow flow) {
                return flow.name();
            }
        };
    }
}

package org.riskcatalog.desk.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** What holds for answers as a tree, from wherever they came. */
final class Trees {

    private Trees() {}

    /** Nothing was typed in it: missing, null, blank text, or a row of which that holds throughout. */
    static boolean blank(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().isBlank();
        }
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false).allMatch(Trees::blank)
                : node.isNull() || node.isMissingNode();
    }
}

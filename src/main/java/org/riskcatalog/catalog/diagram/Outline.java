package org.riskcatalog.catalog.diagram;

import org.riskcatalog.workflow.Diagram.Box;
import org.riskcatalog.workflow.Diagram.Node;

/** How the kinds of elements look (BPMN 2.0, chapter 10), as far as our diagrams use them. */
final class Outline {

    private Outline() {}

    static String of(Node node) {
        return switch (node.kind()) {
            case START, CATCH, BOUNDARY, END -> "ring";
            case EXCLUSIVE_GATEWAY, EVENT_GATEWAY, PARALLEL_GATEWAY -> "diamond";
            case USER_TASK, SERVICE_TASK, RULE_TASK, CALL, SUB_PROCESS -> "box";
        };
    }

    static String mark(Node node) {
        return switch (node.kind()) {
            case START, CATCH, BOUNDARY, END -> trigger(node);
            case EXCLUSIVE_GATEWAY -> at(node.box(), -8, -8, "l16 16m0 -16l-16 16");
            case PARALLEL_GATEWAY -> at(node.box(), 0, -10, "v20m-10 -10h20");
            case EVENT_GATEWAY -> at(node.box(), 0, -9, "l9 6l-3 10h-12l-3 -10z");
            case USER_TASK -> corner(node.box(), "m8 4a4 4 0 1 1 0 8a4 4 0 1 1 0 -8m-7 16a7 7 0 0 1 14 0z");
            case SERVICE_TASK -> corner(node.box(), "m3 6h12m-12 5h12m-12 5h12m-9 -12v4m6 1v4m-6 1v4");
            case RULE_TASK -> corner(node.box(), "m2 5h16v13h-16zm0 4h16m-11 0v9");
            case CALL, SUB_PROCESS -> "";
        };
    }

    private static String trigger(Node node) {
        return switch (node.trigger()) {
            case TIMER -> at(node.box(), 0, -8, "v8l5 3");
            case MESSAGE -> at(node.box(), -8, -5, "h16v11h-16zl8 6l8 -6");
            case NONE, OTHER -> "";
        };
    }

    private static String at(Box box, double right, double down, String path) {
        return "M" + (box.middle() + right) + " " + (box.centre() + down) + path;
    }

    private static String corner(Box box, String path) {
        return "M" + (box.x() + 4) + " " + (box.y() + 2) + path;
    }
}

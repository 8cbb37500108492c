package org.riskcatalog.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A process as it is drawn, in the units of the drawing: shapes in the order of the file, lines, and no case.
 *
 * @param process id of the process
 */
public record Diagram(String process, String name, List<Node> nodes, List<Flow> flows) {

    public Diagram {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** What a shape stands for, by its outline. */
    public enum Kind {
        START,
        CATCH,
        BOUNDARY,
        END,
        USER_TASK,
        SERVICE_TASK,
        RULE_TASK,
        CALL,
        SUB_PROCESS,
        EXCLUSIVE_GATEWAY,
        EVENT_GATEWAY,
        PARALLEL_GATEWAY
    }

    /** What an event waits for. */
    public enum Trigger {
        NONE,
        TIMER,
        MESSAGE,
        OTHER
    }

    /**
     * @param parent id of the sub-process that it stands in, null at the top
     * @param name as the file says it, empty if it has none
     * @param label where the name stands; null if inside the shape
     * @param interrupting false for an event that leaves its scope running
     * @param multiple several at once, one for each of a collection
     * @param eventual a sub-process that an event starts
     * @param calls id of the process that it calls, null if none
     */
    public record Node(
            String id,
            Kind kind,
            Trigger trigger,
            @Nullable String parent,
            String name,
            Box box,
            @Nullable Box label,
            boolean interrupting,
            boolean multiple,
            boolean eventual,
            @Nullable String calls) {}

    /**
     * @param name as the file says it, empty if it has none
     * @param standard taken if no condition of the others holds
     */
    public record Flow(
            String id,
            String from,
            String to,
            String name,
            List<Point> points,
            @Nullable Box label,
            boolean standard) {

        public Flow {
            points = List.copyOf(points);
        }
    }

    /** A rectangle by its upper left corner. */
    public record Box(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public double middle() {
            return x + width / 2;
        }

        public double centre() {
            return y + height / 2;
        }
    }

    /** A corner of a line. */
    public record Point(double x, double y) {}
}

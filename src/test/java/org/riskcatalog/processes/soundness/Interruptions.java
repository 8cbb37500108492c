package org.riskcatalog.processes.soundness;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What events do to steps that are going on: on the border of one, or to a whole scope. */
final class Interruptions {

    /** Reminders that overlap change nothing for anybody; more than two of them at a time are not played. */
    private static final int SIDE_TOKENS = 2;

    private final Net net;

    Interruptions(Net net) {
        this.net = net;
    }

    Stream<Move> onBorder(Marking marking, Token token, FlowNode host, BoundaryEvent event) {
        if (event.cancelActivity()) {
            var rest = disarmed(marking.minus(token), host).without(other -> net.inside(other.place(), host.getId()));
            return Stream.of(Moves.leave(rest, event, token.side(), Set.of(event.getId())));
        }
        if (marking.tokens().stream().filter(Token::side).count() >= SIDE_TOKENS) {
            return Stream.of();
        }
        return Stream.of(Moves.leave(marking.disarm(event.getId()::equals), event, true, Set.of(event.getId())));
    }

    /** Nothing can happen any more on the border of the node, nor on that of anything in it. */
    Marking disarmed(Marking marking, FlowNode node) {
        return marking.disarm(event -> {
            var host = ((BoundaryEvent) net.element(event)).getAttachedTo();
            return host.equals(node) || net.inside(host.getId(), node.getId());
        });
    }

    boolean alive(Marking marking, SubProcess sub) {
        return marking.tokens().stream().anyMatch(token -> net.inside(token.place(), net.scope(sub.getId())))
                && marking.tokens().stream().noneMatch(token -> net.inside(token.place(), sub.getId()));
    }

    /** One that interrupts nothing runs beside the scope, which waits for its end; more than one of it at a time is not played. */
    Move ofScope(Marking marking, SubProcess sub) {
        var start = net.starts(sub).get(0);
        if (!start.isInterrupting()) {
            // Goes on beside the scope, as a reminder does.
            return Moves.leave(marking, start, true, Set.of(sub.getId(), start.getId()));
        }
        var scope = net.scope(sub.getId());
        var rest = marking.without(token -> net.inside(token.place(), scope)).disarm(event -> net.inside(event, scope));
        return Moves.leave(rest, start, false, Set.of(sub.getId(), start.getId()));
    }
}

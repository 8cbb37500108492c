package org.riskcatalog.processes.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What may happen next: every choice, every event, in every order. A step with several instances counts as one. */
final class Moves {

    private final Net net;
    private final Interruptions interruptions;

    Moves(Net net) {
        this.net = net;
        this.interruptions = new Interruptions(net);
    }

    List<Move> first() {
        return net.starts().stream()
                .map(start -> leave(Marking.EMPTY, start, false, Set.of(start.getId())))
                .toList();
    }

    List<Move> from(Marking marking) {
        List<Move> moves = new ArrayList<>();
        for (var token : new TreeSet<>(marking.tokens())) {
            var place = net.element(token.place());
            if (place instanceof SequenceFlow flow) {
                moves.addAll(arrive(marking, token, flow));
            } else {
                moves.addAll(proceed(marking, token, (FlowNode) place));
            }
        }
        net.eventSubprocesses().stream()
                .filter(sub -> interruptions.alive(marking, sub))
                .forEach(sub -> moves.add(interruptions.ofScope(marking, sub)));
        return moves;
    }

    private List<Move> arrive(Marking marking, Token token, SequenceFlow flow) {
        var node = flow.getTarget();
        var rest = marking.minus(token);
        if (node instanceof ExclusiveGateway) {
            return choose(rest, token, node);
        }
        if (node instanceof ParallelGateway) {
            return meet(marking, token, node);
        }
        if (node instanceof EndEvent) {
            return List.of(new Move(rest, Set.of(node.getId()), leftOver(rest, token, node)));
        }
        if (node instanceof EventBasedGateway || node instanceof IntermediateCatchEvent || node instanceof Activity) {
            return List.of(enter(rest, token, node));
        }
        throw new IllegalArgumentException(
                "the game does not know " + node.getElementType().getTypeName());
    }

    private static List<Move> choose(Marking rest, Token token, FlowNode gateway) {
        return Net.out(gateway)
                .map(road -> new Move(rest.plus(List.of(new Token(road, token.side()))), Set.of(gateway.getId(), road)))
                .toList();
    }

    private static List<Move> meet(Marking marking, Token token, FlowNode gateway) {
        var needed = gateway.getIncoming().stream()
                .map(flow -> new Token(flow.getId(), token.side()))
                .toList();
        if (!marking.tokens().containsAll(needed)) {
            return List.of();
        }
        var rest = marking;
        for (var each : needed) {
            rest = rest.minus(each);
        }
        return List.of(leave(rest, gateway, token.side(), Set.of(gateway.getId())));
    }

    /** The one token of a scope ended: nothing else may be going on there but what interrupts nothing. */
    private List<String> leftOver(Marking rest, Token token, FlowNode end) {
        return rest.tokens().stream()
                .filter(other -> !token.side() && !other.side())
                .filter(other -> net.scope(other.place()).equals(net.scope(end.getId())))
                .map(other -> end.getId() + " is reached while a token is left at " + other)
                .toList();
    }

    private Move enter(Marking rest, Token token, FlowNode node) {
        var here = new Token(node.getId(), token.side());
        var faults = rest.tokens().contains(here) && !token.side()
                ? List.of(node.getId() + " is entered twice")
                : List.<String>of();
        var to = rest.plus(List.of(here))
                .arm(net.events(node).stream().map(BoundaryEvent::getId).toList());
        if (node instanceof SubProcess sub) {
            for (var start : net.starts(sub)) {
                var inner = leave(to, start, token.side(), Set.of(node.getId(), start.getId()));
                return new Move(inner.to(), inner.passed(), faults);
            }
        }
        return new Move(to, Set.of(node.getId()), faults);
    }

    private List<Move> proceed(Marking marking, Token token, FlowNode node) {
        if (node instanceof EventBasedGateway) {
            return node.getOutgoing().stream()
                    .map(road -> leave(
                            marking.minus(token),
                            road.getTarget(),
                            token.side(),
                            Set.of(road.getId(), road.getTarget().getId())))
                    .toList();
        }
        List<Move> moves = new ArrayList<>();
        if (marking.tokens().stream().noneMatch(other -> net.inside(other.place(), node.getId()))) {
            moves.add(leave(
                    interruptions.disarmed(marking.minus(token), node), node, token.side(), Set.of(node.getId())));
        }
        net.events(node).stream()
                .filter(event -> marking.armed().contains(event.getId()))
                .flatMap(event -> interruptions.onBorder(marking, token, node, event))
                .forEach(moves::add);
        return moves;
    }

    static Move leave(Marking rest, FlowNode node, boolean side, Set<String> passed) {
        var roads = Net.out(node).toList();
        Set<String> all = Stream.concat(passed.stream(), roads.stream()).collect(Collectors.toSet());
        return new Move(
                rest.plus(roads.stream().map(road -> new Token(road, side)).toList()), all);
    }
}

package org.riskcatalog.processes.soundness;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Plays all that a diagram allows, and tells what is unsound: a case that can never end, an end that leaves something behind,
 * a step that is never done (van der Aalst, "The Application of Petri Nets to Workflow Management").
 */
final class TokenGame {

    private final Net net;
    private final Moves moves;
    private final Map<Marking, Set<Marking>> comesFrom = new HashMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();

    private TokenGame(BpmnModelInstance model) {
        net = new Net(model);
        moves = new Moves(net);
    }

    /** What is wrong with the diagram; empty if it is sound. */
    static Set<String> faults(BpmnModelInstance model) {
        var game = new TokenGame(model);
        game.play();
        game.mustAlwaysBeAbleToEnd();
        game.mustPassEverything();
        game.mustNotMeetSideRoads();
        return game.faults;
    }

    private void play() {
        var open = new ArrayDeque<Marking>();
        moves.first().forEach(move -> note(move, Marking.EMPTY, open));
        while (!open.isEmpty()) {
            var marking = open.pop();
            moves.from(marking).forEach(move -> note(move, marking, open));
        }
    }

    private void note(Move move, Marking from, ArrayDeque<Marking> open) {
        passed.addAll(move.passed());
        faults.addAll(move.faults());
        // What is already unsound would go on for ever.
        if (!move.faults().isEmpty()) {
            return;
        }
        if (!comesFrom.containsKey(move.to())) {
            comesFrom.put(move.to(), new HashSet<>());
            open.push(move.to());
        }
        comesFrom.get(move.to()).add(from);
    }

    private void mustAlwaysBeAbleToEnd() {
        Set<Marking> canEnd = new HashSet<>();
        var open = new ArrayDeque<Marking>();
        comesFrom.keySet().stream().filter(Marking::finished).forEach(open::push);
        while (!open.isEmpty()) {
            var marking = open.pop();
            if (canEnd.add(marking)) {
                comesFrom.getOrDefault(marking, Set.of()).forEach(open::push);
            }
        }
        comesFrom.keySet().stream()
                .filter(marking -> !canEnd.contains(marking))
                .forEach(marking -> faults.add("the case can never end from " + marking.tokens()));
    }

    private void mustPassEverything() {
        net.places().stream()
                .filter(place -> !passed.contains(place))
                .forEach(place -> faults.add(place + " is never reached"));
    }

    /** A reminder that came back to the road would do its steps a second time. */
    private void mustNotMeetSideRoads() {
        var tokens = comesFrom.keySet().stream()
                .flatMap(marking -> marking.tokens().stream())
                .collect(Collectors.toSet());
        tokens.stream()
                .filter(token -> token.side() && tokens.contains(new Token(token.place(), false)))
                .forEach(token -> faults.add(token.place() + " is on the road and on a side road"));
    }
}

package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.ledger.Guards;

/** Finds the fewest answers under which a guard holds. */
final class Fewest {

    private static final int NEVER = 1_000_000;

    private final Outcomes outcomes;
    private final Diagram diagram;
    private final Map<Integer, Integer> costs = new HashMap<>();

    Fewest(Outcomes outcomes) {
        this.outcomes = outcomes;
        this.diagram = outcomes.diagram();
    }

    /**
     * Return the sets of variables that make a guard hold with the fewest answers, in order of the questions.
     *
     * @param mostAnswers sets of more single answers than these are not returned
     * @param mostSets no more sets than these are returned
     */
    List<List<Integer>> sets(int guard, int mostAnswers, int mostSets) {
        int cost = cost(guard);
        List<List<Integer>> sets = new ArrayList<>();
        if (cost <= mostAnswers) {
            collect(guard, cost, List.of(), mostSets, sets);
        }
        return sets;
    }

    /** Return the number of answers it takes at the least; a very large number when it can never hold. */
    private int cost(int guard) {
        if (guard <= Guards.TRUE) {
            return guard == Guards.TRUE ? 0 : NEVER;
        }
        Integer known = costs.get(guard);
        if (known == null) {
            int chosen = outcomes.option(diagram.variableOf(guard)).cost();
            known = Math.min(cost(diagram.lowOf(guard)), cost(diagram.highOf(guard)) + chosen);
            costs.put(guard, known);
        }
        return known;
    }

    private void collect(int guard, int left, List<Integer> chosen, int mostSets, List<List<Integer>> sets) {
        if (cost(guard) != left || sets.size() == mostSets) {
            return;
        }
        if (guard == Guards.TRUE) {
            sets.add(chosen);
            return;
        }
        int variable = diagram.variableOf(guard);
        int cost = outcomes.option(variable).cost();
        if (cost <= left) {
            List<Integer> more = new ArrayList<>(chosen);
            more.add(variable);
            collect(diagram.highOf(guard), left - cost, more, mostSets, sets);
        }
        collect(diagram.lowOf(guard), left, chosen, mostSets, sets);
    }
}

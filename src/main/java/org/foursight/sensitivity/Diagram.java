package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.foursight.ledger.Guards;

/**
 * Functions of yes-or-no variables as reduced, ordered decision diagrams: equal functions have equal numbers, so whether
 * one can hold at all, and on what it depends, is exact.
 *
 * <p>Bryant, "Graph-based algorithms for Boolean function manipulation", IEEE Transactions on Computers 35 (1986).
 */
final class Diagram implements Guards {

    private static final int LEAF = Integer.MAX_VALUE;
    private static final int FIRST_SIZE = 1024;

    private int[] variables = new int[FIRST_SIZE];
    private int[] lows = new int[FIRST_SIZE];
    private int[] highs = new int[FIRST_SIZE];
    private int size = 2;
    private final Map<Node, Integer> nodes = new HashMap<>();
    private final Map<Node, Integer> done = new HashMap<>();

    Diagram() {
        variables[FALSE] = LEAF;
        variables[TRUE] = LEAF;
    }

    /** Return the function that is the variable itself; variables are ordered by their number. */
    int variable(int number) {
        return node(number, FALSE, TRUE);
    }

    @Override
    public int and(int one, int other) {
        return choose(one, other, FALSE);
    }

    @Override
    public int or(int one, int other) {
        return choose(one, TRUE, other);
    }

    @Override
    public int not(int guard) {
        return choose(guard, FALSE, TRUE);
    }

    /** Return the function that is {@code then} where {@code test} holds and {@code otherwise} where it does not. */
    private int choose(int test, int then, int otherwise) {
        if (test == TRUE || then == otherwise) {
            return then;
        }
        if (test == FALSE) {
            return otherwise;
        }
        if (then == TRUE && otherwise == FALSE) {
            return test;
        }
        Node key = new Node(test, then, otherwise);
        Integer known = done.get(key);
        if (known != null) {
            return known;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped while what is open was worked out");
        }
        int first = Math.min(variables[test], Math.min(variables[then], variables[otherwise]));
        int low = choose(low(test, first), low(then, first), low(otherwise, first));
        int high = choose(high(test, first), high(then, first), high(otherwise, first));
        int made = node(first, low, high);
        done.put(key, made);
        return made;
    }

    private int low(int function, int variable) {
        return variables[function] == variable ? lows[function] : function;
    }

    private int high(int function, int variable) {
        return variables[function] == variable ? highs[function] : function;
    }

    private int node(int variable, int low, int high) {
        if (low == high) {
            return low;
        }
        return nodes.computeIfAbsent(new Node(variable, low, high), key -> {
            if (size == variables.length) {
                variables = Arrays.copyOf(variables, 2 * size);
                lows = Arrays.copyOf(lows, 2 * size);
                highs = Arrays.copyOf(highs, 2 * size);
            }
            variables[size] = variable;
            lows[size] = low;
            highs[size] = high;
            return size++;
        });
    }

    /** Say whether a function holds when just these variables are true. */
    boolean holds(int function, SortedSet<Integer> trues) {
        int at = function;
        while (at > TRUE) {
            at = trues.contains(variables[at]) ? highs[at] : lows[at];
        }
        return at == TRUE;
    }

    /** Return the variables on which a function depends. */
    SortedSet<Integer> support(int function) {
        SortedSet<Integer> support = new TreeSet<>();
        boolean[] seen = new boolean[size];
        List<Integer> open = new ArrayList<>(List.of(function));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            if (at > TRUE && !seen[at]) {
                seen[at] = true;
                support.add(variables[at]);
                open.add(lows[at]);
                open.add(highs[at]);
            }
        }
        return support;
    }

    int variableOf(int function) {
        return variables[function];
    }

    int lowOf(int function) {
        return lows[function];
    }

    int highOf(int function) {
        return highs[function];
    }

    private record Node(int one, int two, int three) {}
}

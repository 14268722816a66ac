package org.foursight.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every small fault that could have been made in writing a rule.
 *
 * <p>A condition or comparison forgotten, an operator turned round, a number off by one, met for not met, yes for no,
 * a word of a list forgotten, {@code exists} for {@code not}. Whom a condition is about is left alone: both readings
 * join on it. So is the dropping of a condition that others need a name from; it loses its comparisons instead.
 */
final class Mutants {

    private static final String LEFT_OUT = " left out";

    private Mutants() {}

    /** Return the mutants of a rule, without those that read alike. */
    static Collection<Mutant> of(RuleText text) {
        Map<String, Mutant> mutants = new LinkedHashMap<>();
        boolean isMet = text.rule().status().equals("MET");
        add(mutants, Mutant.of(text.rule(), text.conditions(), isMet ? "NOT_MET" : "MET", "concludes the opposite"));
        for (Change<List<Condition>> change : several(text.conditions(), "condition ")) {
            if (!change.to().isEmpty()) {
                add(mutants, Mutant.of(text.rule(), change.to(), text.rule().status(), change.words()));
            }
        }
        return mutants.values();
    }

    private static void add(Map<String, Mutant> mutants, Mutant mutant) {
        mutants.putIfAbsent(mutant.rule().status() + mutant.rule().text(), mutant);
    }

    /**
     * Something changed.
     *
     * @param to what it has become
     * @param words what the change is
     */
    record Change<T>(T to, String words) {}

    private static List<Change<List<Condition>>> several(List<Condition> conditions, String called) {
        List<Change<List<Condition>>> changes = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            String where = called + (i + 1) + ", " + kind(condition);
            if (!isNeeded(condition, conditions)) {
                changes.add(new Change<>(with(conditions, i, List.of()), where + LEFT_OUT));
            }
            for (Change<Condition> change : one(condition, where)) {
                changes.add(new Change<>(with(conditions, i, List.of(change.to())), change.words()));
            }
        }
        return changes;
    }

    private static String kind(Condition condition) {
        String types = condition.patterns().map(Pattern::type).collect(Collectors.joining(" and "));
        return condition instanceof Condition.Absent ? "not " + types : types;
    }

    /** Say whether another condition compares with a name that only this one binds. */
    private static boolean isNeeded(Condition condition, List<Condition> conditions) {
        Set<String> names = condition
                .patterns()
                .flatMap(pattern -> pattern.binds().keySet().stream())
                .filter(name -> !name.equals("$about"))
                .collect(Collectors.toSet());
        return conditions.stream()
                .filter(other -> other != condition)
                .flatMap(Condition::patterns)
                .flatMap(pattern -> pattern.comparisons().stream())
                .flatMap(comparison -> comparison.operands().stream())
                .anyMatch(operand -> operand instanceof Variable variable && names.contains(variable.name()));
    }

    private static List<Change<Condition>> one(Condition condition, String where) {
        List<Change<Condition>> changes = new ArrayList<>();
        if (condition instanceof Condition.Present present) {
            for (Change<Pattern> change : PatternMutants.of(present.pattern(), where)) {
                changes.add(new Change<>(new Condition.Present(present.name(), change.to()), change.words()));
            }
        } else if (condition instanceof Condition.Counted counted) {
            for (Change<Pattern> change : PatternMutants.of(counted.pattern(), where)) {
                changes.add(counted(counted, change.to(), counted.operator(), counted.bound(), change.words()));
            }
            String count = where + ": the number " + counted.operator().sign() + " " + counted.bound() + " becomes ";
            Operator turned = PatternMutants.turned(counted.operator());
            changes.add(counted(counted, counted.pattern(), turned, counted.bound(), count + turned.sign()));
            for (int bound : List.of(counted.bound() - 1, counted.bound() + 1)) {
                changes.add(counted(counted, counted.pattern(), counted.operator(), bound, count + bound));
            }
        } else if (condition instanceof Condition.Absent absent) {
            changes.add(new Change<>(new Condition.Some(absent.inside()), where + ": not becomes exists"));
            for (Change<List<Condition>> change : nested(absent.inside(), where)) {
                changes.add(new Change<>(new Condition.Absent(change.to()), change.words()));
            }
        } else if (condition instanceof Condition.Some some) {
            changes.add(new Change<>(new Condition.Absent(some.inside()), where + ": exists becomes not"));
            for (Change<List<Condition>> change : nested(some.inside(), where)) {
                changes.add(new Change<>(new Condition.Some(change.to()), change.words()));
            }
        }
        return changes;
    }

    private static List<Change<List<Condition>>> nested(List<Condition> inside, String where) {
        if (inside.size() > 1) {
            return several(inside, where + ", part ");
        }
        List<Change<List<Condition>>> changes = new ArrayList<>();
        one(inside.get(0), where).forEach(change -> changes.add(new Change<>(List.of(change.to()), change.words())));
        return changes;
    }

    private static Change<Condition> counted(
            Condition.Counted counted, Pattern pattern, Operator operator, int bound, String words) {
        return new Change<>(new Condition.Counted(pattern, counted.name(), operator, bound), words);
    }

    private static List<Condition> with(List<Condition> conditions, int at, List<Condition> instead) {
        List<Condition> with = new ArrayList<>(conditions.subList(0, at));
        with.addAll(instead);
        with.addAll(conditions.subList(at + 1, conditions.size()));
        return with;
    }
}

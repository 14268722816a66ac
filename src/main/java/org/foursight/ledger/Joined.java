package org.foursight.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One way in which the conditions of a rule hold together.
 *
 * @param bound what is bound, by name
 * @param matched the facts and findings matched, in the order of the conditions
 */
record Joined(Map<String, Object> bound, List<Object> matched) {

    /** Return every way in which conditions hold together about one victim and suspect. */
    static List<Joined> all(List<Condition> conditions, Holding holding, String about) {
        List<Joined> ways = List.of(new Joined(Map.of("$about", about), List.of()));
        for (Condition condition : conditions) {
            List<Joined> further = new ArrayList<>();
            for (Joined way : ways) {
                further.addAll(way.joined(condition, holding));
            }
            ways = further;
        }
        return ways;
    }

    /** Return the ways in which a further condition holds as well. */
    List<Joined> joined(Condition condition, Holding holding) {
        if (condition instanceof Condition.Present present) {
            return fitting(present.pattern(), holding).stream()
                    .map(fact -> with(present, fact))
                    .toList();
        }
        if (condition instanceof Condition.Counted counted) {
            int count = fitting(counted.pattern(), holding).size();
            return counted.operator().holds(count, List.of(counted.bound()))
                    ? List.of(with(counted.name(), (long) count))
                    : List.of();
        }
        if (condition instanceof Condition.Absent absent) {
            return isSome(absent.inside(), holding) ? List.of() : List.of(this);
        }
        return isSome(((Condition.Some) condition).inside(), holding) ? List.of(this) : List.of();
    }

    private boolean isSome(List<Condition> inside, Holding holding) {
        List<Joined> ways = List.of(this);
        for (Condition condition : inside) {
            ways = ways.stream()
                    .flatMap(way -> way.joined(condition, holding).stream())
                    .toList();
        }
        return !ways.isEmpty();
    }

    List<Object> fitting(Pattern pattern, Holding holding) {
        String about = Objects.requireNonNull(bound.get("$about")).toString();
        return holding.of(about, pattern.type()).stream()
                .filter(fact -> pattern.fits(fact, bound))
                .toList();
    }

    private Joined with(Condition.Present present, Object fact) {
        Map<String, Object> more = new HashMap<>(bound);
        present.pattern().bind(fact, more);
        if (!present.name().isEmpty()) {
            more.put(present.name(), fact);
        }
        List<Object> objects = new ArrayList<>(matched);
        objects.add(fact);
        return new Joined(more, objects);
    }

    private Joined with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(bound);
        more.put(name, value);
        return new Joined(more, matched);
    }
}

package org.foursight.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One way in which the conditions of a rule hold together: what is bound and matched, and under which guard. */
final class Joined {

    /** Nothing bound. */
    static final Joined NOTHING = new Joined(null, "", null, null, Guards.TRUE);

    private final @Nullable Joined before;
    private final String name;
    private final @Nullable Object value;
    private final @Nullable Object matched;
    private final int guard;

    private Joined(@Nullable Joined before, String name, @Nullable Object value, @Nullable Object matched, int guard) {
        this.before = before;
        this.name = name;
        this.value = value;
        this.matched = matched;
        this.guard = guard;
    }

    static Joined about(String about) {
        return new Joined(NOTHING, Pattern.ABOUT, about, null, Guards.TRUE);
    }

    private static List<Joined> all(List<Condition> conditions, Holding holding, List<Joined> from) {
        List<Joined> ways = from;
        for (int i = 0; i < conditions.size() && !ways.isEmpty(); i++) {
            ways = further(ways, conditions.get(i), holding);
        }
        return ways;
    }

    /** Return the ways in which a further condition holds besides those that hold in some ways already. */
    static List<Joined> further(List<Joined> ways, Condition condition, Holding holding) {
        if (ways.size() == 1) {
            return ways.get(0).joined(condition, holding);
        }
        List<Joined> further = new ArrayList<>();
        for (Joined way : ways) {
            further.addAll(way.joined(condition, holding));
        }
        return further;
    }

    /** Say whether conditions hold together in some way that passes a test. */
    static boolean any(List<Condition> conditions, Holding holding, Predicate<Joined> test) {
        return holding.start().get(0).any(conditions, 0, holding, test);
    }

    private boolean any(List<Condition> conditions, int from, Holding holding, Predicate<Joined> test) {
        if (from == conditions.size()) {
            return test.test(this);
        }
        for (Joined way : joined(conditions.get(from), holding)) {
            if (way.any(conditions, from + 1, holding, test)) {
                return true;
            }
        }
        return false;
    }

    /** Return the ways in which a further condition holds as well. */
    List<Joined> joined(Condition condition, Holding holding) {
        if (condition instanceof Condition.Present present) {
            return present(present, holding);
        }
        if (condition instanceof Condition.Counted counted) {
            return counted(counted, holding);
        }
        Guards guards = holding.guards();
        if (condition instanceof Condition.Absent absent) {
            return under(guards.not(some(absent.inside(), holding)), guards);
        }
        return under(some(((Condition.Some) condition).inside(), holding), guards);
    }

    private List<Joined> present(Condition.Present present, Holding holding) {
        List<Held> fitting = fitting(present.pattern(), holding);
        if (fitting.isEmpty()) {
            return List.of();
        }
        List<Joined> ways = new ArrayList<>(fitting.size());
        for (int i = 0; i < fitting.size(); i++) {
            Held held = fitting.get(i);
            int both = holding.guards().and(guard, held.guard());
            if (both != Guards.FALSE) {
                ways.add(with(present, held.value(), both));
            }
        }
        return ways;
    }

    /** Every number that can be reached, each under the guard of just so many holding. */
    private List<Joined> counted(Condition.Counted counted, Holding holding) {
        Guards guards = holding.guards();
        List<Integer> exactly = new ArrayList<>(List.of(guard));
        for (Held held : fitting(counted.pattern(), holding)) {
            exactly.add(Guards.FALSE);
            for (int i = exactly.size() - 1; i >= 0; i--) {
                int more = i == 0 ? Guards.FALSE : guards.and(exactly.get(i - 1), held.guard());
                exactly.set(i, guards.or(more, guards.and(exactly.get(i), guards.not(held.guard()))));
            }
        }
        List<Joined> ways = new ArrayList<>();
        for (int i = 0; i < exactly.size(); i++) {
            if (exactly.get(i) != Guards.FALSE && counted.operator().holds(i, List.of(counted.bound()))) {
                ways.add(new Joined(this, counted.name(), (long) i, null, exactly.get(i)));
            }
        }
        return ways;
    }

    private List<Joined> under(int further, Guards guards) {
        int both = guards.and(guard, further);
        if (both == guard) {
            return List.of(this);
        }
        return both == Guards.FALSE ? List.of() : List.of(new Joined(this, "", null, null, both));
    }

    private int some(List<Condition> inside, Holding holding) {
        int some = Guards.FALSE;
        List<Joined> ways = all(inside, holding, List.of(new Joined(this, "", null, null, Guards.TRUE)));
        for (int i = 0; i < ways.size(); i++) {
            some = holding.guards().or(some, ways.get(i).guard);
        }
        return some;
    }

    List<Held> fitting(Pattern pattern, Holding holding) {
        List<Held> sifted = holding.sifted(pattern);
        if (pattern.isClosed() || sifted.isEmpty()) {
            return sifted;
        }
        List<Held> fitting = new ArrayList<>(sifted.size());
        for (int i = 0; i < sifted.size(); i++) {
            if (pattern.fits(sifted.get(i).value(), this)) {
                fitting.add(sifted.get(i));
            }
        }
        return fitting;
    }

    private Joined with(Condition.Present present, Object fact, int both) {
        Joined more = new Joined(this, present.name(), fact, fact, both);
        List<Named> names = present.pattern().names();
        for (int i = 0; i < names.size(); i++) {
            Named bind = names.get(i);
            if (more.value(bind.name()) == null) {
                more = new Joined(more, bind.name(), bind.field().read(fact), null, both);
            }
        }
        return more;
    }

    /** Return what is bound to a name; null when nothing is. */
    @Nullable
    Object value(String wanted) {
        for (Joined at = this; at != null; at = at.before) {
            if (at.value != null && at.name.equals(wanted)) {
                return at.value;
            }
        }
        return null;
    }

    /** Return what is bound, by name, but for the victim and suspect. */
    Map<String, Object> bound() {
        Map<String, Object> bound = new HashMap<>();
        for (Joined at = this; at != null; at = at.before) {
            if (at.value != null && !at.name.isEmpty() && !at.name.equals(Pattern.ABOUT)) {
                bound.putIfAbsent(at.name, at.value);
            }
        }
        return bound;
    }

    /** Return the facts and findings matched, in the order of the conditions. */
    List<Object> matched() {
        List<Object> all = before == null ? new ArrayList<>() : before.matched();
        if (matched != null) {
            all.add(matched);
        }
        return all;
    }

    int guard() {
        return guard;
    }
}

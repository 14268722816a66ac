package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foursight.facts.Occasions;

/**
 * The facts that come nearest to a pattern without being like it. Not to share.
 *
 * <p>A fact stands against the pattern only where it says the contrary. What is surely recorded so often may have happened
 * more often, and what can have happened so often less often, so that such a number stands against nothing.
 */
final class Nearest {

    /** Of many facts that miss a pattern, so many are shown. */
    static final int MOST = 3;

    /** Fields that say how often something is recorded for certain; it may have been more often. */
    private static final Set<String> AT_LEAST =
            Set.of("atLeast", "atLeastSinceStalkingLaw", "said", "feared", "acts", "victims", "occasionsAfter");

    private final List<Object> facts = new ArrayList<>(MOST + 1);
    private final List<Integer> misses = new ArrayList<>(MOST + 1);
    private boolean against = true;

    /** Take in a fact of the kind wanted. */
    void consider(Pattern pattern, Object fact, Joined way) {
        int missed = misses(pattern.closed(), fact, way) + misses(pattern.open(), fact, way);
        against &= !missesOnlyNumbers(pattern, fact, way);
        int place = facts.size();
        while (place > 0 && misses.get(place - 1) > missed) {
            place--;
        }
        if (place < MOST) {
            facts.add(place, fact);
            misses.add(place, missed);
        }
        if (facts.size() > MOST) {
            facts.remove(MOST);
            misses.remove(MOST);
        }
    }

    /** Return the nearest, those that miss least first. */
    List<Object> facts() {
        return facts;
    }

    /** Say whether every one of them says the contrary. */
    boolean isAgainst() {
        return against;
    }

    private static boolean missesOnlyNumbers(Pattern pattern, Object fact, Joined way) {
        for (Comparison comparison : pattern.comparisons()) {
            if (!comparison.isOfWhom() && !comparison.holds(fact, way) && !isOpen(comparison, fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(Comparison missed, Object fact) {
        return switch (missed.operator()) {
            case AT_LEAST -> AT_LEAST.contains(missed.field());
            case AT_MOST -> missed.field().equals("atMost");
            case EQUAL ->
                missed.field().equals("atMost") && mayStillBe(missed.values().get(0), fact);
            default -> false;
        };
    }

    /** What can have happened often may have happened just so often, unless it surely happened more often. */
    private static boolean mayStillBe(Object number, Object fact) {
        return fact instanceof Occasions occasions
                && number instanceof Number just
                && occasions.atLeast() <= just.intValue();
    }

    private static int misses(List<Comparison> comparisons, Object fact, Joined way) {
        int misses = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            misses += comparisons.get(i).holds(fact, way) ? 0 : 1;
        }
        return misses;
    }
}

package org.foursight.ledger;

import java.util.List;
import java.util.stream.Stream;

/** One condition of a rule. */
sealed interface Condition {

    /** Return every pattern in it, those of nested conditions too. */
    Stream<Pattern> patterns();

    /**
     * A fact like this is recorded.
     *
     * @param name the name it is bound to; empty when to none
     * @param pattern what it is like
     */
    record Present(String name, Pattern pattern) implements Condition {

        @Override
        public Stream<Pattern> patterns() {
            return Stream.of(pattern);
        }
    }

    /**
     * The conditions inside do not hold together.
     *
     * @param inside one condition or several
     */
    record Absent(List<Condition> inside) implements Condition {

        @Override
        public Stream<Pattern> patterns() {
            return inside.stream().flatMap(Condition::patterns);
        }
    }

    /**
     * The conditions inside hold together, in whichever way.
     *
     * @param inside one condition or several
     */
    record Some(List<Condition> inside) implements Condition {

        @Override
        public Stream<Pattern> patterns() {
            return inside.stream().flatMap(Condition::patterns);
        }
    }

    /**
     * As many facts like this are recorded as a comparison says.
     *
     * @param pattern what they are like
     * @param name the name the number is bound to
     * @param operator how it is compared
     * @param bound what with
     */
    record Counted(Pattern pattern, String name, Operator operator, int bound) implements Condition {

        @Override
        public Stream<Pattern> patterns() {
            return Stream.of(pattern);
        }
    }
}

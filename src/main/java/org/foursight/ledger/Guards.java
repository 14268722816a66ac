package org.foursight.ledger;

/**
 * Logic on guards: a guard says under which circumstances something holds.
 *
 * <p>When everything is certain a guard is {@link #TRUE} or {@link #FALSE}. Where answers are open it is a function of
 * them, numbered by whoever supplies the logic.
 */
public interface Guards {

    /** Holds under no circumstances. */
    int FALSE = 0;

    /** Holds whatever is answered. */
    int TRUE = 1;

    /** The logic of what is certain. */
    Guards CERTAIN = new Guards() {
        @Override
        public int and(int one, int other) {
            return one & other;
        }

        @Override
        public int or(int one, int other) {
            return one | other;
        }

        @Override
        public int not(int guard) {
            return TRUE - guard;
        }
    };

    /** Return the guard of both holding. */
    int and(int one, int other);

    /** Return the guard of either holding. */
    int or(int one, int other);

    /** Return the guard of it not holding. */
    int not(int guard);
}

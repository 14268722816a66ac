package org.foursight.store.cases;

import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;

/** The reason that every revision needs. */
final class Reason {

    private Reason() {}

    static void require(String why) {
        if (why.isBlank()) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "A revision needs a reason. Say in a few words why it was made.");
        }
    }
}

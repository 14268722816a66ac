package org.foursight.store.cases;

import java.nio.charset.StandardCharsets;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;

/** The reason that every revision needs. */
final class Reason {

    private Reason() {}

    static void require(String why) {
        if (why.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(why)) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "The reason holds a character that cannot be kept. Take it out.");
        }
        if (why.isBlank()) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "A revision needs a reason. Say in a few words why it was made.");
        }
    }
}

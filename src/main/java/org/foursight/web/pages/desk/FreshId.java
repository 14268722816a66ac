package org.foursight.web.pages.desk;

import org.foursight.casework.Work;

/** Makes ids that nothing in a case file has. */
public final class FreshId {

    private FreshId() {}

    /** Return the first id of a letter and a number from this one on that nothing has. */
    public static String of(Work work, String letter, int from) {
        int number = from;
        while (work.body().contains("\"" + letter + number + "\"")) {
            number++;
        }
        return letter + number;
    }
}

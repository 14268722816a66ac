package org.foursight.casework;

/** Makes ids that nothing in a case file has. */
public final class FreshId {

    private FreshId() {}

    /** Return the first id of a letter and a number from this one on that nothing has. */
    public static String of(Work work, String letter, int from) {
        return of(work.body(), letter, from);
    }

    static String of(String body, String letter, int from) {
        int number = from;
        while (body.contains("\"" + letter + number + "\"")) {
            number++;
        }
        return letter + number;
    }
}

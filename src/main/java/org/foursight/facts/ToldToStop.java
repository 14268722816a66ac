package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Vocabulary;
import org.foursight.casefile.WarningBy;
import org.jspecify.annotations.Nullable;

/**
 * A time at which the suspect was told that the conduct was unwanted.
 *
 * @param about the victim and suspect
 * @param by who told the suspect
 * @param on the latest day it can have been, null when no date is known
 * @param exact whether it was surely on that day
 * @param occasionsAfter separate occasions surely after it
 * @param entries the entries it came from
 */
public record ToldToStop(
        String about, WarningBy by, @Nullable LocalDate on, boolean exact, int occasionsAfter, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        String told = "told to stop by " + Vocabulary.phrase(by);
        String after = occasionsAfter + (occasionsAfter == 1 ? " occasion" : " occasions") + " after";
        if (exact) {
            return told + " on " + Words.date(on) + ", " + after;
        }
        return told + (on == null ? " on a date not known" : " on " + Words.date(on) + " at the latest") + ", "
                + (occasionsAfter == 0 ? "whether it went on after is not certain" : "at least " + after);
    }
}

package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.jspecify.annotations.Nullable;

/** A value rules match on, derived from the case file and pointing back to it. */
public interface Fact {

    /** Return the victim and suspect it is about, as {@code v1~s1}. */
    String about();

    /** Return the case-file entries it came from, in the order of the case file. */
    List<Entry> entries();

    /** Return the day that decides which law applies to it; null when that is the day of the last conduct. */
    default @Nullable LocalDate on() {
        return null;
    }

    /** Return what it is, in words a reader of a report can follow. */
    String inWords();
}

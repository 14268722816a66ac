package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/** A value rules match on, derived from the case file and pointing back to it. */
public interface Fact {

    /** Return the victim and suspect it is about, as {@code v1~s1}. */
    String about();

    /** Return the case-file entries it came from, in the order of the case file. */
    List<Entry> entries();

    /** Return what it is, in words a reader of a report can follow. */
    String inWords();
}

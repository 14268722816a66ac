package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * An age of the suspect that the law itself turns on.
 *
 * @param about the victim and suspect
 * @param band {@code under10} (no criminal responsibility) or {@code 10to17} (youth court)
 * @param entries the entries it came from
 */
public record YoungSuspect(String about, String band, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "the suspect is " + (band.equals("under10") ? "under ten" : "between ten and seventeen");
    }
}

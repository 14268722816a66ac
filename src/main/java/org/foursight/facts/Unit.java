package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * The unit whose profile the case is read by.
 *
 * @param about the victim and suspect
 * @param profile the profile's id, {@code default} when the case file names none or one that has no profile
 * @param entries the entry it came from
 */
public record Unit(String about, String profile, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "profile " + profile;
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * A recorded way in which the suspect could know that an act was unwanted.
 *
 * @param about the victim and suspect
 * @param how the way, in the recorder's words
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record KnownUnwanted(String about, String how, String incident, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "could know it was unwanted: " + how + " (" + incident + ")";
    }
}

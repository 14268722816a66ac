package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * An incident aimed at the victim for which nobody is named; it is no suspect's conduct.
 *
 * @param about the victim and suspect
 * @param incident the incident's id
 * @param entries the entry it came from
 */
public record AuthorNotKnown(String about, String incident, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return incident;
    }
}

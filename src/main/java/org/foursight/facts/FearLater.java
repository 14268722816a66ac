package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * Violence feared at some time rather than then and there.
 *
 * @param about the victim and suspect
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record FearLater(String about, String incident, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "violence feared at some time, in " + incident;
    }
}

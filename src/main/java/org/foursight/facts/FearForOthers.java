package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * Fear that violence would be used against someone other than the victim.
 *
 * @param about the victim and suspect
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record FearForOthers(String about, String incident, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "fear for another person in " + incident;
    }
}

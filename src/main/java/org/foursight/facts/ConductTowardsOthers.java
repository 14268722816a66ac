package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * Recorded conduct of the same suspect towards other victims, beside conduct towards this one that is or may be the
 * suspect's.
 *
 * @param about the victim and suspect
 * @param victims how many other victims; 1 or more
 * @param entries the incidents towards them
 */
public record ConductTowardsOthers(String about, int victims, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "conduct towards " + victims + (victims == 1 ? " other victim" : " other victims");
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;

/**
 * Something recorded before or beside the reported conduct.
 *
 * @param about the victim and suspect
 * @param kind such as {@code earlierReport} or {@code conviction}
 * @param linked whether it is linked to this report
 * @param sameVictim whether it concerns the same victim
 * @param entries the entries it came from
 */
public record EarlierEvent(String about, String kind, Reply linked, boolean sameVictim, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return Words.ofCamelCase(kind) + (sameVictim ? " about the same victim" : "");
    }
}

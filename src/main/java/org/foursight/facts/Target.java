package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * Whether the victim is an individual.
 *
 * @param about the victim and suspect
 * @param kind {@code individual} or {@code organisation}
 * @param entries the entries it came from
 */
public record Target(String about, String kind, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "the victim is recorded as an " + kind;
    }
}

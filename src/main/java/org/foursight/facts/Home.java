package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * The police force area of a home.
 *
 * @param about the victim and suspect
 * @param person {@code victim} or {@code suspect}
 * @param area the area, as recorded
 * @param entries the entries it came from
 */
public record Home(String about, String person, String area, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "the " + person + " lives in " + area;
    }
}

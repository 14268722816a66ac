package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * A recorded vulnerability or need, which leads to help and never to suspicion.
 *
 * @param about the victim and suspect
 * @param person {@code victim} or {@code suspect}
 * @param kind one word, such as {@code mentalHealth}
 * @param entries the entries it came from
 */
public record NeedRecorded(String about, String person, String kind, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return Words.ofCamelCase(kind) + " recorded for the " + person;
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * On how many occasions the victim is recorded to have feared violence, with nothing that says the contrary.
 *
 * @param about the victim and suspect
 * @param atLeast occasions of recorded fear, at least
 * @param atLeastSinceStalkingLaw of these, since 25 November 2012, when s.4A began
 * @param said incidents for which fear is said, also where another entry denies it
 * @param entries the entries that say so
 */
public record FearOfViolence(String about, int atLeast, int atLeastSinceStalkingLaw, int said, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return switch (atLeast) {
            case 0 -> "fear of violence recorded for no occasion";
            case 1 -> "fear of violence recorded on at least one occasion";
            default -> "fear of violence recorded on at least " + atLeast + " occasions";
        };
    }
}

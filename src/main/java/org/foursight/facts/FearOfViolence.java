package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * On how many occasions the victim is recorded to have feared violence.
 *
 * @param about the victim and suspect
 * @param atLeast occasions of recorded fear, at least
 * @param atLeastSinceStalkingLaw of these, since 25 November 2012, when s.4A began
 * @param atMost occasions on which there was or can have been fear; {@link Integer#MAX_VALUE} when an entry of several occasions is open
 * @param entries the entries it came from
 */
public record FearOfViolence(String about, int atLeast, int atLeastSinceStalkingLaw, int atMost, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return "fear of violence recorded on at least " + atLeast + (atLeast == 1 ? " occasion" : " occasions");
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * How many separate occasions the entries show: never fewer, and never more, than these.
 *
 * @param about the victim and suspect
 * @param atLeast the fewest separate occasions on which all recorded acts can have happened
 * @param atMost the most, acts of unknown author counted; {@link Integer#MAX_VALUE} when an entry states a number only as "at least"
 * @param atLeastSinceStalkingLaw as {@code atLeast}, counted from 25 November 2012 only, when PHA 1997 s.2A and s.4A began and only by entries dated since then
 * @param acts single acts, such as messages, stated at least
 * @param entries the entries it came from
 */
public record Occasions(
        String about, int atLeast, int atMost, int atLeastSinceStalkingLaw, int acts, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return "at least " + atLeast + (atLeast == 1 ? " occasion" : " occasions") + ", " + acts
                + (acts == 1 ? " act" : " acts");
    }
}

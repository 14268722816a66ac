package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * How varied the conduct is.
 *
 * @param about the victim and suspect
 * @param behaviours distinct kinds of behaviour
 * @param channels distinct channels
 * @param places distinct kinds of place
 * @param entries the entries it came from
 */
public record Variety(String about, int behaviours, int channels, int places, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return behaviours + (behaviours == 1 ? " kind" : " kinds") + " of behaviour by " + channels
                + (channels == 1 ? " channel" : " channels");
    }
}

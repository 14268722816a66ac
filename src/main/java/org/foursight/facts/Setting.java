package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Channel;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Place;
import org.foursight.casefile.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Where and by what channel an incident happened.
 *
 * @param about the victim and suspect
 * @param channel how it reached the victim, null when not recorded
 * @param place where, null when not recorded
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record Setting(
        String about, @Nullable Channel channel, @Nullable Place place, String incident, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return (channel == null ? "" : Vocabulary.phrase(channel)) + (channel == null || place == null ? "" : ", ")
                + (place == null ? "" : Vocabulary.phrase(place)) + " in " + incident;
    }
}

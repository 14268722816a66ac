package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;

/**
 * What the entry of an incident itself says of an effect that can also be answered for that incident.
 *
 * @param about the victim and suspect
 * @param effect the item of the questionnaire on the effect that asks the same
 * @param reply {@code YES} or {@code NO}
 * @param incident the incident's id
 * @param entries the entry of the incident
 */
public record EffectRecorded(String about, String effect, Reply reply, String incident, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return effect.replace('-', ' ') + " entered with " + incident + ": " + Vocabulary.phrase(reply);
    }
}

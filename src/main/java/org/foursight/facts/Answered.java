package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;

/**
 * A reply to an item of a questionnaire.
 *
 * @param about the victim and suspect
 * @param questionnaire the questionnaire's id
 * @param item the item's id
 * @param reply the reply
 * @param incident the incident it is about; empty when it is about the case
 * @param entries the entries it came from
 */
public record Answered(
        String about, String questionnaire, String item, Reply reply, String incident, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return questionnaire + "/" + item + (incident.isEmpty() ? "" : " in " + incident) + ": "
                + Vocabulary.phrase(reply);
    }
}

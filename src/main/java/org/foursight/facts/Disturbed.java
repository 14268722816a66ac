package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;

/**
 * A reply on whether the victim was alarmed or distressed in an incident.
 *
 * @param about the victim and suspect
 * @param by {@code alarm} or {@code distress}
 * @param reply the reply
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record Disturbed(String about, String by, Reply reply, String incident, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return by + " in " + incident + ": " + Vocabulary.phrase(reply);
    }
}

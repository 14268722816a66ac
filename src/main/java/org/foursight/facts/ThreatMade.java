package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.ThreatKind;
import org.foursight.casefile.Vocabulary;

/**
 * A threat made in an incident.
 *
 * @param about the victim and suspect
 * @param kind what was threatened
 * @param worded whether its words are recorded
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record ThreatMade(String about, ThreatKind kind, boolean worded, String incident, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return "threat: " + Vocabulary.phrase(kind) + " in " + incident;
    }
}

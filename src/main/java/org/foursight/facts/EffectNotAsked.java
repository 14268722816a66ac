package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * An effect on the victim that is not recorded for an incident, neither yes, no nor refused.
 *
 * @param about the victim and suspect
 * @param effect what was not asked
 * @param incident the incident's id
 * @param entries the entry of the incident
 */
public record EffectNotAsked(String about, String effect, String incident, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return effect + " in " + incident;
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Vocabulary;

/**
 * One kind of behaviour in one incident.
 *
 * @param about the victim and suspect
 * @param behaviour what was done
 * @param incident the incident's id
 * @param procured whether another person did it at the suspect's request
 * @param repeated whether the entry states more than one occasion
 * @param beforeStalkingLaw whether it surely happened before PHA 1997 s.2A and s.4A began, 25 November 2012
 * @param otherReason why an act outside the statutory examples is associated with stalking; empty when not recorded
 * @param entries the entries it came from
 */
public record Act(
        String about,
        Behaviour behaviour,
        String incident,
        boolean procured,
        boolean repeated,
        boolean beforeStalkingLaw,
        String otherReason,
        List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return Vocabulary.phrase(behaviour) + " in " + incident
                + (procured ? ", done by another at the suspect's request" : "");
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.OrderKind;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;

/**
 * An order or set of conditions that binds the suspect.
 *
 * @param about the victim and suspect
 * @param kind the kind of order
 * @param order the order's id
 * @param inForce whether it is in force on the date of the screening
 * @param breachesChecked whether breaches were checked for
 * @param breaches breaches recorded
 * @param entries the entries it came from
 */
public record OrderAgainst(
        String about,
        OrderKind kind,
        String order,
        Reply inForce,
        Reply breachesChecked,
        int breaches,
        List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return Vocabulary.phrase(kind) + " " + order;
    }
}

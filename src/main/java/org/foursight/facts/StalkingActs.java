package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * How many acts associated with stalking the suspect carried out, whenever and wherever.
 *
 * <p>An incident counts once unless it states more acts. What another did at the suspect's request is left out: the Act
 * on orders does not say that it counts.
 *
 * @param about the victim and suspect
 * @param atLeast the least number of acts
 * @param occasions the least number of separate occasions they fell on
 * @param entries the entries it came from
 */
public record StalkingActs(String about, int atLeast, int occasions, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return atLeast == 1
                ? "one act associated with stalking"
                : "at least " + atLeast + " acts associated with stalking, on at least "
                        + (occasions == 1 ? "one occasion" : occasions + " occasions");
    }
}

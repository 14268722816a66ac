package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * On how many occasions violence to the victim was threatened, and on how many of them feared.
 *
 * @param about the victim and suspect
 * @param atLeast separate occasions with a threat of violence, death or sexual violence, at least; 1 or more
 * @param feared of these, occasions on which the victim is recorded to have feared violence, at least; 0 or more
 * @param entries the entries it came from
 */
public record ViolentThreats(String about, int atLeast, int feared, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "violence threatened on at least " + atLeast + (atLeast == 1 ? " occasion" : " occasions");
    }
}

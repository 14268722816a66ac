package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * On how many occasions the victim can have feared violence, at most.
 *
 * @param about the victim and suspect
 * @param atMost occasions on which there was or can have been fear; {@link Integer#MAX_VALUE} when an entry of several occasions is open
 * @param entries the entries in which the victim was asked
 */
public record FearAtMost(String about, int atMost, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return switch (atMost) {
            case 0 -> "no fear of violence on any recorded occasion";
            case 1 -> "fear of violence on at most one recorded occasion";
            case Integer.MAX_VALUE -> "fear of violence open for an entry of several occasions";
            default -> "fear of violence on at most " + atMost + " recorded occasions";
        };
    }
}

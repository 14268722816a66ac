package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * A decision or advice in the log.
 *
 * @param about the victim and suspect
 * @param kind one word for what it is about
 * @param text as logged
 * @param entries the entries it came from
 */
public record Logged(String about, String kind, String text, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "logged: " + text;
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * A log entry whose words resemble advice that is never given; it names the entry and does not quote it.
 *
 * @param about the victim and suspect
 * @param code the code on the list, such as {@code NO-4}
 * @param what what it is, as the list says
 * @param instead what to do in its place
 * @param entry the entry's id
 * @param kind the entry's kind
 * @param entries the entry it came from
 */
public record NeverAdvised(
        String about, String code, String what, String instead, String entry, String kind, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return code + " in entry " + entry + " (" + Words.ofCamelCase(kind) + ")";
    }
}

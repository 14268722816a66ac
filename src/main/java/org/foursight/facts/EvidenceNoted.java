package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;

/**
 * Evidence noted for an incident.
 *
 * @param about the victim and suspect
 * @param kind one word, such as {@code phone} or {@code cctv}
 * @param held whether police hold it
 * @param incident the incident's id
 * @param entries the entries it came from
 */
public record EvidenceNoted(String about, String kind, Reply held, String incident, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return Words.ofCamelCase(kind) + " for " + incident
                + (held == Reply.YES ? ", held" : held == Reply.NO ? ", not held" : "");
    }
}

package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Classification;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Vocabulary;

/**
 * How the report was recorded.
 *
 * @param about the victim and suspect
 * @param as the recorded classification
 * @param entries the entries it came from
 */
public record Recorded(String about, Classification as, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "recorded as " + Vocabulary.phrase(as);
    }
}

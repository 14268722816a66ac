package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.RelationshipKind;
import org.foursight.casefile.Vocabulary;

/**
 * How the victim and the suspect know each other.
 *
 * @param about the victim and suspect
 * @param kind the kind of relationship
 * @param entries the entries it came from
 */
public record Relation(String about, RelationshipKind kind, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "relationship recorded as "
                + (kind == RelationshipKind.EX_PARTNER ? "former partner" : Vocabulary.phrase(kind));
    }
}

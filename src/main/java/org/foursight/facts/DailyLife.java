package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.ImpactKind;
import org.foursight.casefile.Vocabulary;

/**
 * An effect on the victim's usual day-to-day activities.
 *
 * @param about the victim and suspect
 * @param kind the kind of effect
 * @param entries the entries it came from
 */
public record DailyLife(String about, ImpactKind kind, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "effect on daily life: " + Vocabulary.phrase(kind);
    }
}

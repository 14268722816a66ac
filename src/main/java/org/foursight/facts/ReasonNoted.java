package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * That an answer about the case carries a note with its reason.
 *
 * @param about the victim and suspect
 * @param questionnaire the questionnaire's id
 * @param item the item's id
 * @param entries the entries it came from
 */
public record ReasonNoted(String about, String questionnaire, String item, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "a reason is noted for " + questionnaire + "/" + item;
    }
}

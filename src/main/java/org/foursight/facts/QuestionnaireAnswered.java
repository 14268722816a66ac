package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * A questionnaire of which every item was answered for the case, by yes, by no or by a refusal.
 *
 * @param about the victim and suspect
 * @param questionnaire the questionnaire's id
 * @param entries the answers
 */
public record QuestionnaireAnswered(String about, String questionnaire, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "every question of " + questionnaire + " was answered";
    }
}

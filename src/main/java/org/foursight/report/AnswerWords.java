package org.foursight.report;

import java.util.Optional;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaires;

/** Shows an answer with its question, for no reader knows the questions by their ids. */
final class AnswerWords {

    private final Questionnaires questionnaires;

    AnswerWords(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Return a fact in words, and when it is an answer, the question in place of its id. */
    String words(String value) {
        int end = value.indexOf(": ");
        String item = end < 0 ? value : value.substring(0, end).split(" in ", 2)[0];
        Optional<Item> asked = questionnaires.item(item);
        if (asked.isEmpty()) {
            return value;
        }
        String where = value.substring(item.length(), end).strip();
        String reply = value.substring(end + 2);
        return "\"" + asked.get().prompt() + "\" " + (where.isEmpty() ? reply : where + ": " + reply);
    }
}

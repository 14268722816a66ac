package org.foursight.report;

import java.util.HashMap;
import java.util.Map;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;

/** Shows an answer with its question, for no reader knows the questions by their ids. */
final class AnswerWords {

    private final Map<String, String> prompts = new HashMap<>();

    AnswerWords(Questionnaires questionnaires) {
        for (Questionnaire questionnaire : questionnaires.all()) {
            questionnaire.items().forEach(item -> prompts.put(questionnaire.id() + "/" + item.id(), item.prompt()));
        }
    }

    /** Return a fact in words, and when it is an answer, the question in place of its id. */
    String words(String value) {
        int end = value.indexOf(": ");
        String item = end < 0 ? value : value.substring(0, end).split(" in ", 2)[0];
        String prompt = prompts.get(item);
        if (prompt == null) {
            return value;
        }
        String where = value.substring(item.length(), end).strip();
        String reply = value.substring(end + 2);
        return "\"" + prompt + "\" " + (where.isEmpty() ? reply : where + ": " + reply);
    }
}

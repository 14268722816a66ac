package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;

/** A case file with more answers; nothing is stored. */
final class Completion {

    private Completion() {}

    /** Add answers at the end; one with the id of an answer already there stands in its place. */
    static CaseFile of(CaseFile caseFile, List<Answer> more) {
        List<Answer> answers = new ArrayList<>(caseFile.answers());
        for (Answer answer : more) {
            int place = 0;
            while (place < answers.size() && !answers.get(place).id().equals(answer.id())) {
                place++;
            }
            if (place < answers.size()) {
                answers.set(place, answer);
            } else {
                answers.add(answer);
            }
        }
        return caseFile.withAnswers(answers);
    }
}

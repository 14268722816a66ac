package org.foursight.web.pages.casefile;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.questions.Questionnaire;

/**
 * How far the questions of a questionnaire are answered. A question that is asked about each incident, or about each of
 * several people, counts as often as it is asked, as the list of the questions shows it.
 *
 * @param all how many there are
 * @param done how many of them are answered
 */
record Progress(int all, int done) {

    static Progress of(Questionnaire group, CaseFile file) {
        List<Question> asked = Question.all(group, file);
        return new Progress(asked.size(), (int) asked.stream()
                .filter(question -> question.answer(file).isPresent())
                .count());
    }

    /** Return how many are not answered. */
    int open() {
        return all - done;
    }
}

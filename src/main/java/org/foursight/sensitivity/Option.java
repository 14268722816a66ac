package org.foursight.sensitivity;

import java.util.List;
import org.foursight.casefile.Answer;

/**
 * One way of answering an open question.
 *
 * @param words the reply, such as {@code yes}, or {@code yes for 2 of 5 incidents, no for the others}
 * @param answers the answers to add to the case file
 */
record Option(String words, List<Answer> answers) {

    /** How many single answers it takes. */
    int cost() {
        return answers.size();
    }
}

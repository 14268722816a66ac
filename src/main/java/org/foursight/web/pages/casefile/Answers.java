package org.foursight.web.pages.casefile;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.foursight.casefile.Answer;

/** The places of answers in a case file. */
final class Answers {

    private Answers() {}

    /** Return the place of an answer in the case file. */
    static String path(Answer answer) {
        return path(
                answer.questionnaire(),
                answer.item(),
                Stream.of(answer.victim(), answer.suspect(), answer.incident())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Return the place of the answer to an item about some people or an incident. */
    static String path(String questionnaire, String item, Collection<String> about) {
        StringBuilder path = new StringBuilder("/answers/" + questionnaire + "/" + item);
        about.forEach(id -> path.append('@').append(id));
        return path.toString();
    }
}

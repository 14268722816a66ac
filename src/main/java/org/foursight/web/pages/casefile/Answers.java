package org.foursight.web.pages.casefile;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.web.pages.desk.Subject;

/** Finds answers in a case file. */
final class Answers {

    private Answers() {}

    /** Return the answer about the whole case, some people or an incident. */
    static Optional<Answer> find(CaseFile file, String questionnaire, String item, Subject subject) {
        return file.answers().stream()
                .filter(answer -> answer.questionnaire().equals(questionnaire)
                        && answer.item().equals(item)
                        && subject.concerns(answer, file))
                .findFirst();
    }

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

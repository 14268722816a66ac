package org.foursight.web.pages.casefile;

import java.util.Optional;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** Finds answers in a case file. */
final class Answers {

    private Answers() {}

    /** Return the answer about the whole case, or about one incident. */
    static Optional<Answer> find(CaseFile file, String questionnaire, String item, @Nullable String incident) {
        return file.answers().stream()
                .filter(answer -> answer.questionnaire().equals(questionnaire)
                        && answer.item().equals(item)
                        && java.util.Objects.equals(answer.incident(), incident)
                        && answer.victim() == null
                        && answer.suspect() == null)
                .findFirst();
    }

    /** Tell whether a question has an answer, about anything. */
    static boolean isAnswered(CaseFile file, String questionnaire, String item) {
        return file.answers().stream()
                .anyMatch(answer -> answer.questionnaire().equals(questionnaire)
                        && answer.item().equals(item));
    }
}

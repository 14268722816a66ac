package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Reply;
import org.foursight.questions.Questionnaires;

/**
 * What of one question is answered in a case, for everything it is asked about.
 *
 * @param unasked whom and what it was not asked about yet
 * @param unsettled whom and what it was asked about without a yes or a no
 */
public record Answered(List<Subject> unasked, List<Subject> unsettled) {

    /** The record keeps its own copies of the lists. */
    public Answered {
        unasked = List.copyOf(unasked);
        unsettled = List.copyOf(unsettled);
    }

    /** Find it for a question such as {@code knowledge/told-to-stop}. */
    public static Answered of(String id, Questionnaires questionnaires, CaseFile file) {
        String group = id.substring(0, id.indexOf('/'));
        List<Subject> all = questionnaires
                .item(id)
                .map(item -> Subject.of(group, item, file))
                .orElse(List.of());
        List<Answer> given = file.answers().stream()
                .filter(answer -> id.equals(answer.questionnaire() + "/" + answer.item()))
                .toList();
        List<Subject> unasked = new ArrayList<>();
        List<Subject> unsettled = new ArrayList<>();
        for (Subject one : all) {
            Optional<Answer> answer =
                    given.stream().filter(known -> one.concerns(known, file)).findFirst();
            if (answer.isEmpty()) {
                unasked.add(one);
            } else if (answer.get().value() != Reply.YES && answer.get().value() != Reply.NO) {
                unsettled.add(one);
            }
        }
        return new Answered(unasked, unsettled);
    }

    /** Return the answer to a question about somebody or something. */
    public static Optional<Answer> find(CaseFile file, String questionnaire, String item, Subject subject) {
        return file.answers().stream()
                .filter(answer -> answer.questionnaire().equals(questionnaire)
                        && answer.item().equals(item)
                        && subject.concerns(answer, file))
                .findFirst();
    }
}

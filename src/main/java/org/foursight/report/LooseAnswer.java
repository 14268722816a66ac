package org.foursight.report;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Reply;
import org.foursight.facts.Facts;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaires;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the case file that counts for nothing, or for less than its writer may think.
 *
 * @param entry the answer's id
 * @param path its JSON pointer
 * @param question questionnaire and item, as the case file names them
 * @param why why it does not count as it stands
 */
public record LooseAnswer(String entry, String path, String question, String why) {

    /** Find the answers to questions that nobody asks, and those about incidents that name none. */
    static List<LooseAnswer> of(CaseFile caseFile, Questionnaires questionnaires) {
        List<LooseAnswer> loose = new ArrayList<>();
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            String question = answer.questionnaire() + "/" + answer.item();
            @Nullable Item item = questionnaires.item(question).orElse(null);
            String path = "/answers/" + i;
            if (item == null) {
                loose.add(new LooseAnswer(
                        answer.id(),
                        path,
                        question,
                        "no questionnaire of this rule book asks it; check how it is spelt"));
            } else if (item.isPerIncident() && isYesOrNo(answer) && answer.incident() == null) {
                loose.add(new LooseAnswer(
                        answer.id(),
                        path,
                        question,
                        "it is asked of each incident and this answer names none, so that it shows nothing of any;"
                                + " give the incident's id"));
            } else if (isYesOrNo(answer) && Facts.saysTooLittleOfWhom(answer, caseFile)) {
                loose.add(new LooseAnswer(
                        answer.id(),
                        path,
                        question,
                        "there are several people and it does not say which of them it is about, so that it counts for"
                                + " nobody; name the victim and the suspect"));
            }
        }
        return List.copyOf(loose);
    }

    private static boolean isYesOrNo(Answer answer) {
        return answer.value() == Reply.YES || answer.value() == Reply.NO;
    }
}

package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.List;
import org.foursight.casework.Work;
import org.foursight.questions.Questionnaire;
import org.foursight.web.http.Refusal;
import org.foursight.web.pages.desk.Desk;

/** Finds the questions that addresses name. */
final class QuestionAddress {

    private QuestionAddress() {}

    static Questionnaire group(Context request, Desk desk) {
        return desk.screening()
                .questionnaires()
                .byId(request.pathParam("questionnaire"))
                .orElseThrow(() ->
                        Refusal.notFound("There are no such questions.", "Choose from the task list of the case."));
    }

    /** Return the question that an address names, about whom or what it names. */
    static Question question(Context request, Work work, Desk desk) {
        String item = request.pathParam("item");
        String about = request.queryParam("about");
        List<Question> asked = Question.all(group(request, desk), work.file()).stream()
                .filter(one -> one.item().id().equals(item))
                .toList();
        return asked.stream()
                .filter(one -> one.subject().key().equals(about))
                .findFirst()
                .or(() -> asked.stream()
                        .filter(one -> one.subject().isMeant(about))
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound(
                        "There is no such question.", "Add an incident first, or choose from the list of questions."));
    }
}

package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.casefile.Answer;
import org.foursight.casework.Work;
import org.foursight.questions.Questionnaire;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;

/** The questions of a questionnaire in a list, with their answers. */
public final class QuestionListPages {

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public QuestionListPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/cases/{reference}/q/{questionnaire}", this::list));
    }

    private void list(Context request) {
        Work work = desk.work(request);
        Questionnaire group = QuestionAddress.group(request, desk);
        List<QuestionRow> rows = new ArrayList<>();
        for (Question question : Question.all(group, work.file())) {
            Optional<Answer> answer = question.answer(work.file());
            rows.add(new QuestionRow(
                    question.item().id(),
                    question.words(),
                    answer.map(known -> Choices.reply(known.value())).orElse("Not asked yet"),
                    answer.isPresent(),
                    question.address(work.reference()),
                    question.by(work.file())));
        }
        Slice<QuestionRow> slice = Slice.of(request, rows);
        desk.show(
                request,
                "casefile/questions.jte",
                Map.of(
                        "frame", desk.frame(request, work, "Tasks"),
                        "title", group.title(),
                        "introduction", group.introduction(),
                        "groups", QuestionGroup.of(slice.items(), Batch.all(group, work.file()), work),
                        "rows", slice));
    }
}

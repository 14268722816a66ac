package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Work;
import org.foursight.store.connection.StoreException;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Entering;
import org.foursight.web.pages.desk.Form;

/** The questions of the questionnaires, one to a page, saved one by one. */
public final class QuestionPages {

    private static final String QUESTION = "/cases/{reference}/q/{questionnaire}/{item}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public QuestionPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(QUESTION, this::show), Route.post(QUESTION, this::answer));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Question question = QuestionAddress.question(request, work, desk);
        Form form = Form.blank();
        question.answer(work.file())
                .ifPresent(known -> form.put("reply", known.value())
                        .put("saidBy", known.saidBy())
                        .put("note", known.note()));
        desk.show(request, "casefile/question.jte", model(request, work, question, form));
    }

    private void answer(Context request) {
        Work work = desk.work(request);
        Question question = QuestionAddress.question(request, work, desk);
        Form form = Form.sent(request);
        if (form.has("go", "take-back")) {
            takeBack(request, work, question, form);
            return;
        }
        boolean known = question.answer(work.file()).isPresent();
        boolean blank = form.value("reply").isEmpty();
        if (blank && !known) {
            form.refuse("reply", "Select an answer, or ‘Not known’ if it was asked or checked and nobody knows");
        } else if (!blank) {
            form.choose("reply", question.replies(), "Select one of the answers");
        }
        if (!form.value("saidBy").isEmpty()) {
            form.choose("saidBy", Choices.bases(), "Select one of these");
        }
        if (!form.isWrong()) {
            save(request, work, question, form);
        }
        if (form.isWrong()) {
            desk.refuse(request, "casefile/question.jte", model(request, work, question, form));
        } else {
            Desk.go(request, next(work, question, form.value("go")));
        }
    }

    private static String next(Work work, Question question, String go) {
        return switch (go) {
            case "back" -> question.list(work.reference());
            case "gaps" -> CaseBar.address(work.reference()) + "/gaps";
            default -> question.next(work.reference(), work.file());
        };
    }

    private void takeBack(Context request, Work work, Question question, Form form) {
        desk.entering()
                .change(
                        work,
                        Map.of(),
                        List.of(question.path(work.file())),
                        form,
                        Entering.REASON,
                        desk.caller(request));
        if (form.isWrong()) {
            desk.refuse(request, "casefile/question.jte", model(request, work, question, form));
        } else {
            Desk.go(request, question.address(work.reference()));
        }
    }

    /** Save what is not blank; what is blank changes nothing. */
    private void save(Context request, Work work, Question question, Form form) {
        Map<String, String> fields =
                question.entered(work.file(), form, desk.casework().today());
        try {
            desk.entering()
                    .change(
                            work,
                            Map.of(question.path(work.file()), Json.text(fields)),
                            List.of(),
                            form,
                            "reply",
                            desk.caller(request));
        } catch (StoreException unfit) {
            form.refuse("reply", String.valueOf(unfit.getMessage()));
        }
    }

    private Map<String, Object> model(Context request, Work work, Question question, Form form) {
        return Map.of(
                "frame", desk.frame(request, work, "Tasks"),
                "form", form,
                "question", question.sheet(work, desk.screening()));
    }
}

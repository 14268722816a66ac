package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** Short questions answered together on one page, each saved by itself. */
public final class BatchPages {

    private static final String BATCH = "/cases/{reference}/together/{questionnaire}/{item}";
    private static final String PAGE = "casefile/together.jte";
    private static final String BASIS = "saidBy";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public BatchPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(BATCH, this::show), Route.post(BATCH, this::answer));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Batch batch = batch(request, work);
        Form form = Form.blank();
        for (Question question : batch.questions()) {
            question.answer(work.file()).ifPresent(known -> form.put(reply(question), known.value()));
        }
        desk.show(request, PAGE, model(request, work, batch, form));
    }

    private void answer(Context request) {
        Work work = desk.work(request);
        Batch batch = batch(request, work);
        Form form = Form.sent(request);
        if (!form.value(BASIS).isEmpty()) {
            form.choose(BASIS, Choices.bases(), "Select one of these");
        }
        Map<String, String> entries = entries(work, batch, form);
        if (entries.isEmpty() && !form.value(BASIS).isEmpty()) {
            form.refuse(
                    BASIS,
                    "No answer was given or changed here. To change only what an answer is based on, open that question alone");
        }
        if (!form.isWrong() && !entries.isEmpty()) {
            desk.entering().change(work, entries, List.of(), form, reply(batch.first()), desk.caller(request));
        }
        if (form.isWrong()) {
            desk.refuse(request, PAGE, model(request, work, batch, form));
        } else {
            boolean back = form.has("go", "back");
            Desk.go(request, back ? batch.first().list(work.reference()) : batch.next(work.reference(), work.file()));
        }
    }

    /** Return the answers that were given or changed; what is blank or as it was shown stays as it is. */
    private Map<String, String> entries(Work work, Batch batch, Form form) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Question question : batch.questions()) {
            String field = reply(question);
            String shown = form.value("was-" + question.item().id());
            String now = BatchSheet.Row.was(question, work.file());
            String chosen = form.value(field);
            if (!chosen.isEmpty() && !chosen.equals(shown)) {
                form.choose(field, question.replies(), "Select one of the answers");
                if (!now.equals(shown) && !now.equals(chosen)) {
                    form.refuse(
                            field, "This was answered otherwise while the page was open. Check it, and choose again");
                }
                Form one = Form.blank().put("reply", chosen).put(BASIS, form.value(BASIS));
                entries.put(
                        question.path(work.file()),
                        Json.text(question.entered(
                                work.file(), one, desk.casework().today())));
            }
        }
        return entries;
    }

    private static String reply(Question question) {
        return "reply-" + question.item().id();
    }

    private Map<String, Object> model(Context request, Work work, Batch batch, Form form) {
        return Map.of(
                "frame", desk.frame(request, work, "Tasks"),
                "form", form,
                "batch", BatchSheet.of(batch, work, desk.screening()));
    }

    private Batch batch(Context request, Work work) {
        Question question = QuestionAddress.question(request, work, desk);
        return Batch.with(question, work.file())
                .orElseThrow(() -> Refusal.notFound(
                        "This question is not answered together with others.", "Choose from the list of questions."));
    }
}

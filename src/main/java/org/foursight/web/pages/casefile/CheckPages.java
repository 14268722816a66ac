package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.Problem;
import org.foursight.casefile.Reply;
import org.foursight.casework.Reasons;
import org.foursight.casework.Work;
import org.foursight.questions.Questionnaire;
import org.foursight.store.cases.Saving;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Entering;
import org.foursight.web.pages.desk.Form;
import org.jspecify.annotations.Nullable;

/** Check answers, save them as a revision, and have the rules run over it. */
public final class CheckPages {

    private static final String CHECK = "/cases/{reference}/check";

    private static final int FIRST = 30;

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public CheckPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(CHECK, this::show), Route.post(CHECK, this::save));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        desk.show(
                request,
                "casefile/check.jte",
                Map.of("frame", desk.frame(request, work, "Check answers"), "check", sheet(request, work)));
    }

    private CheckSheet sheet(Context request, Work work) {
        CaseFile file = work.file();
        Map<String, QuestionRow> places = new HashMap<>(ListRows.places(work));
        List<QuestionRow> rows = new ArrayList<>();
        List<QuestionRow> open = new ArrayList<>();
        int all = 0;
        for (Questionnaire group : desk.screening().questionnaires().all()) {
            for (Question question : Question.all(group, file)) {
                question.answer(file).ifPresent(answer -> {
                    QuestionRow row = row(work, question, answer);
                    rows.add(row);
                    places.put(answer.id(), row);
                });
            }
            Progress progress = Progress.of(group, file);
            all += progress.open();
            if (progress.open() > 0) {
                open.add(new QuestionRow(
                        group.id(),
                        group.title(),
                        progress.open() + " not asked",
                        false,
                        CaseBar.address(work.reference()) + "/q/" + group.id()));
            }
        }
        long notKnown = file.answers().stream()
                .filter(answer -> answer.value() == Reply.NOT_KNOWN)
                .count();
        return new CheckSheet(
                count(notKnown, "answer is", "answers are") + " not known, "
                        + count(all, "question is", "questions are") + " not asked yet.",
                ListRows.counts(work),
                file.incidents().stream()
                        .limit(FIRST)
                        .map(incident -> IncidentCard.of(incident, file))
                        .toList(),
                desk.alerts().contradictions(file),
                Slice.of(request, rows),
                open,
                OpenRows.of(desk, work),
                work.base().stamp().number(),
                places);
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static QuestionRow row(Work work, Question question, Answer answer) {
        return new QuestionRow(
                answer.id(),
                question.words(),
                Choices.reply(answer.value()) + (answer.saidBy() == null ? "" : ". " + Choices.basis(answer.saidBy())),
                true,
                question.address(work.reference()));
    }

    private void save(Context request) {
        Work work = desk.work(request);
        Form form = Form.sent(request);
        boolean old = work.file().asOf().isBefore(desk.casework().today());
        if (work.isUnsaved() || old) {
            Saving saving = saved(request, work, form);
            if (saving instanceof Saving.Overtaken overtaken) {
                overtaken(request, work, overtaken);
            }
            if (!(saving instanceof Saving.Saved)) {
                return;
            }
        }
        desk.gate().pass(() -> desk.casework().screen(work.reference(), desk.caller(request)));
        Desk.go(request, CaseBar.address(work.reference()) + "/result");
    }

    /** Save it; or ask why a red flag is taken back, which another person may have raised since, and return nothing. */
    private @Nullable Saving saved(Context request, Work work, Form form) {
        Reasons reasons = new Reasons(SavedWords.why(work, words()), form.value(Entering.REASON));
        try {
            return desk.drafting().save(work.reference(), form.number("expected"), reasons, desk.caller(request));
        } catch (CaseFileException refused) {
            Problem problem = refused.problems().get(0);
            if (!problem.path().equals(Reasons.FIELD)) {
                throw new Refusal(422, "Not saved; what you entered is kept", refused.problems());
            }
            form.refuse(Entering.REASON, problem.message() + " Say why");
            desk.refuse(
                    request,
                    "casefile/takenback.jte",
                    Map.of("frame", desk.frame(request, work, "Check answers"), "form", form));
            return null;
        }
    }

    private ChangeWords words() {
        return new ChangeWords(desk.screening().questionnaires());
    }

    private void overtaken(Context request, Work work, Saving.Overtaken overtaken) {
        ChangeWords words = words();
        List<String> who = overtaken.since().stream()
                .map(stamp -> stamp.by().name() + " saved revision " + stamp.number() + " on " + Desk.moment(stamp.at())
                        + ": " + stamp.why())
                .toList();
        List<String> yours = work.draft() == null
                ? List.of()
                : work.draft().entries().stream().map(words::entry).toList();
        request.status(409);
        desk.show(
                request,
                "casefile/overtaken.jte",
                Map.of(
                        "frame", desk.frame(request, work, "Check answers"),
                        "who", who,
                        "theirs",
                                overtaken.changed().stream()
                                        .map(words::place)
                                        .distinct()
                                        .toList(),
                        "yours", yours,
                        "expected", overtaken.theirs().number()));
    }
}

package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Queued;
import org.foursight.casework.Work;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** The list of cases, a new case, and the task list of a case. */
public final class MyCasesPages {

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public MyCasesPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/cases", this::list),
                Route.get("/cases/new", this::fresh),
                Route.post("/cases", this::create),
                Route.get("/cases/{reference}", this::tasks));
    }

    private void list(Context request) {
        String unit = desk.user(request).actor().unit();
        Map<String, List<String>> reasons = new HashMap<>();
        for (Queued queued : desk.casework().queue(unit, desk.caller(request))) {
            reasons.put(queued.reference(), ActWords.reasons(queued.reasons()));
        }
        List<MyCase> cases = desk.casework().database().cases().list(unit, desk.caller(request)).stream()
                .map(one -> new MyCase(
                        one.reference(),
                        Desk.moment(one.changed()),
                        one.changedBy(),
                        one.revision(),
                        reasons.getOrDefault(one.reference(), List.of())))
                .toList();
        desk.show(
                request,
                "casefile/mycases.jte",
                Map.of("frame", desk.frame(request), "cases", Slice.of(request, cases)));
    }

    private void fresh(Context request) {
        desk.show(request, "casefile/newcase.jte", Map.of("frame", desk.frame(request), "form", Form.blank()));
    }

    private void create(Context request) {
        Form form = NewCase.check(Form.sent(request));
        if (!form.isWrong()) {
            try {
                desk.casework()
                        .database()
                        .cases()
                        .create(
                                NewCase.caseFile(form, desk.casework().today()),
                                "First report",
                                desk.caller(request),
                                null);
                Desk.go(request, CaseBar.address(form.value("reference")));
                return;
            } catch (StoreException refused) {
                if (refused.trouble() != Trouble.ALREADY_THERE) {
                    throw refused;
                }
                form.refuse("reference", "A case with this reference exists already. Open it, or ask its owner");
            }
        }
        desk.refuse(request, "casefile/newcase.jte", Map.of("frame", desk.frame(request), "form", form));
    }

    private void tasks(Context request) {
        Work work = desk.work(request);
        String address = CaseBar.address(work.reference());
        List<Task> tasks = new ArrayList<>();
        int people = work.file().victims().size() + work.file().suspects().size();
        tasks.add(Task.of("Victims and suspects", address + "/people", people + " people", 2, 2));
        int incidents = work.file().incidents().size();
        tasks.add(Task.of("What happened: incidents", address + "/incidents", incidents + " added", incidents, 2));
        int orders = work.file().orders().size();
        tasks.add(
                Task.of("Suspect and orders: orders and breaches", address + "/orders", orders + " added", orders, 1));
        int open = 0;
        List<Questionnaire> groups =
                new ArrayList<>(desk.screening().questionnaires().all());
        groups.sort(Comparator.comparing(group -> !group.id().equals("red-flags")));
        for (Questionnaire questionnaire : groups) {
            int all = questionnaire.items().size();
            int done = (int) questionnaire.items().stream()
                    .map(Item::id)
                    .filter(item -> Answers.isAnswered(work.file(), questionnaire.id(), item))
                    .count();
            open += all - done;
            tasks.add(Task.of(
                    questionnaire.title(),
                    address + "/q/" + questionnaire.id(),
                    done + " of " + all + " answered",
                    done,
                    all));
        }
        Task last = new Task(
                "See and record the result",
                address + "/check",
                open + " questions are not answered; some of them could change the result.",
                "");
        desk.show(
                request,
                "casefile/tasks.jte",
                Map.of("frame", desk.frame(request, work, "Tasks"), "tasks", tasks, "last", last));
    }
}

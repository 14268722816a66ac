package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foursight.casework.Listed;
import org.foursight.casework.Work;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import tools.jackson.databind.JsonNode;

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
        CaseFilter filter = CaseFilter.of(request);
        Map<String, List<Listed>> tabs =
                desk.casework().list(desk.user(request).actor().unit(), desk.caller(request)).stream()
                        .filter(filter::finds)
                        .collect(Collectors.groupingBy(CaseFilter::tab));
        Slice<Listed> shown = Slice.of(request, tabs.getOrDefault(filter.show(), List.of()));
        Map<String, String> people = people(request, shown.items());
        desk.show(
                request,
                "casefile/mycases.jte",
                Map.of(
                        "frame",
                        desk.frame(request),
                        "filter",
                        filter,
                        "tabs",
                        tabs,
                        "cases",
                        shown.as(one -> MyCase.of(
                                one,
                                Objects.requireNonNull(people.get(one.summary().reference()))))));
    }

    /** Return who the cases that are shown are about, by reference; what was saved is not checked again for that. */
    private Map<String, String> people(Context request, List<Listed> shown) {
        List<String> references =
                shown.stream().map(one -> one.summary().reference()).toList();
        return desk.casework().database().cases().read(references, desk.caller(request)).stream()
                .collect(Collectors.toMap(last -> last.stamp().reference(), last -> people(Json.read(last.body()))));
    }

    private static String people(JsonNode file) {
        return CaseBar.people(
                ids(file.path("victims")),
                ids(file.path("suspects")),
                file.at("/relationships/0/kind").asStringOpt());
    }

    private static List<String> ids(JsonNode people) {
        return people.valueStream().map(one -> one.path("id").asString("")).toList();
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
                                NewCase.why(form),
                                desk.caller(request),
                                null);
                Desk.go(request, CaseBar.address(form.value("reference")));
                return;
            } catch (StoreException refused) {
                if (refused.trouble() == Trouble.ALREADY_THERE) {
                    form.refuse(
                            "reference",
                            "A case with this reference already exists in your unit",
                            CaseBar.address(form.value("reference")));
                } else if (refused.trouble() == Trouble.NOT_FITTING) {
                    form.refuse("reference", String.valueOf(refused.getMessage()));
                } else {
                    throw refused;
                }
            }
        }
        desk.refuse(request, "casefile/newcase.jte", Map.of("frame", desk.frame(request), "form", form));
    }

    private void tasks(Context request) {
        Work work = desk.work(request);
        TaskList list = new TaskList(work, desk.screening().questionnaires());
        List<TaskGroup> groups = list.all();
        Task last = new Task(
                "See and record the result",
                CaseBar.address(work.reference()) + "/check",
                list.open() + " questions are not answered; some of them could change the result.",
                "");
        desk.show(
                request,
                "casefile/tasks.jte",
                Map.of("frame", desk.frame(request, work, "Tasks"), "groups", groups, "last", last));
    }
}

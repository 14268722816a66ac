package org.foursight.web.pages.desk;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.foursight.casework.Work;
import org.foursight.web.http.Route;

/** Removes entries of a case file, each after a question. */
public final class Removing {

    private static final String PAGE = "casefile/remove.jte";

    private final Desk desk;

    Removing(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes at which one kind of entry is removed. */
    public List<Route> routes(String address, BiFunction<Context, Work, Removal> asked) {
        return List.of(
                Route.get(address, request -> {
                    Work work = desk.work(request);
                    ask(request, work, asked.apply(request, work));
                }),
                Route.post(address, request -> {
                    Work work = desk.work(request);
                    remove(request, work, asked.apply(request, work));
                }));
    }

    /** Ask before it is removed, and say which red flags would be taken back with it. */
    public void ask(Context request, Work work, Removal removal) {
        desk.show(request, PAGE, model(request, work, removal, Form.blank()));
    }

    private Map<String, Object> model(Context request, Work work, Removal removal, Form form) {
        return Map.of(
                "frame",
                desk.frame(request, work, removal.what().equals("incident") ? "Incidents" : "Tasks"),
                "form",
                form,
                "flags",
                desk.entering().lost(work, removal.entries(), removal.takenBack(), desk.caller(request)),
                "removal",
                removal);
    }

    /** Remove it; or ask again, when a red flag is taken back without a reason. */
    public void remove(Context request, Work work, Removal removal) {
        Form form = Form.sent(request);
        desk.entering()
                .change(work, removal.entries(), removal.takenBack(), form, Entering.REASON, desk.caller(request));
        if (form.isWrong()) {
            desk.refuse(request, PAGE, model(request, work, removal, form));
        } else {
            Desk.go(request, removal.back());
        }
    }
}

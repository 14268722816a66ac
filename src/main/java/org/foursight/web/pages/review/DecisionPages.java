package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.Handling;
import org.foursight.review.Matter;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;
import org.jspecify.annotations.Nullable;

/** The officer's decision on each conclusion. */
public final class DecisionPages {

    private static final String DECIDE = "/cases/{reference}/decide";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public DecisionPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(DECIDE, this::list),
                Route.get(DECIDE + "/{conclusion}", this::show),
                Route.post(DECIDE + "/{conclusion}", this::decide));
    }

    private void list(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(
                        request,
                        "review/decide.jte",
                        Map.of(
                                "frame", desk.frame(request, seen.work(), "Result"),
                                "conclusions", Conclusion.all(seen))));
    }

    private void show(Context request) {
        Seen.of(desk, request).ifPresent(seen -> DecisionForm.show(desk, request, seen, false));
    }

    private void decide(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            Conclusion conclusion = DecisionForm.asked(request, seen);
            if (!DecisionForm.isReady(desk, request, seen, form, false)) {
                return;
            }
            Act act = new Act.Decided(
                    form.value("screening"),
                    conclusion.id(),
                    DecisionForm.stand(form),
                    ReasonForm.first(form),
                    ReasonForm.said(form),
                    ReasonForm.further(form),
                    Whom.about(form));
            if (DecisionForm.isKept(desk, request, seen, form, act)) {
                String next = isLeft(request, conclusion) ? "/decide/" + conclusion.id() : "/decide";
                Desk.go(request, CaseBar.address(seen.work().reference()) + next);
            }
        });
    }

    /** Tell whether somebody of the case is left about whom the conclusion is not decided. */
    private boolean isLeft(Context request, Conclusion conclusion) {
        Handling now = desk.casework().handling(desk.reference(request), desk.caller(request));
        return now.pairs().stream()
                .anyMatch(pair -> now.decidedOn(new Matter(conclusion.id(), About.of(pair)))
                        .isEmpty());
    }

    static @Nullable String text(Form form, String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }
}

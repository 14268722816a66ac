package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.Handling;
import org.foursight.review.Matter;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.ActForms;
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
        Seen.of(desk, request)
                .ifPresent(seen ->
                        desk.show(request, "review/decision.jte", model(desk, request, seen, seen.form(), false)));
    }

    private void decide(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = checked(Form.sent(request), seen, request.pathParam("conclusion"));
            Conclusion conclusion = asked(request, seen);
            if (!form.isWrong()) {
                Act act = new Act.Decided(
                        form.value("screening"),
                        conclusion.id(),
                        stand(form),
                        code(form),
                        text(form, "reason"),
                        Whom.about(form));
                if (Recording.keep(desk, request, form, act, "stand", List.of("code", "reason", "about"))) {
                    String next = isLeft(request, conclusion) ? "/decide/" + conclusion.id() : "/decide";
                    Desk.go(request, CaseBar.address(seen.work().reference()) + next);
                    return;
                }
            }
            desk.refuse(request, "review/decision.jte", model(desk, request, seen, form, false));
        });
    }

    /** Tell whether somebody of the case is left about whom the conclusion is not decided. */
    private boolean isLeft(Context request, Conclusion conclusion) {
        Handling now = desk.casework().handling(desk.reference(request), desk.caller(request));
        return now.pairs().stream()
                .anyMatch(pair -> now.decidedOn(new Matter(conclusion.id(), About.of(pair)))
                        .isEmpty());
    }

    /** Return what the form of a decision is made with, an officer's or a reviewer's. */
    static Map<String, Object> model(Desk desk, Context request, Seen seen, Form form, boolean review) {
        Conclusion conclusion = asked(request, seen);
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), review ? "Review" : "Result"),
                "form",
                form,
                "conclusion",
                conclusion,
                "whom",
                Whom.options(seen),
                "review",
                review,
                "action",
                CaseBar.address(seen.work().reference()) + (review ? "/review/" : "/decide/") + conclusion.id());
    }

    static Conclusion asked(Context request, Seen seen) {
        return Conclusion.all(seen).stream()
                .filter(one -> one.id().equals(request.pathParam("conclusion")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such conclusion.", "Choose one from the list."));
    }

    /** Say what is wrong with a decision whoever makes it. */
    static Form checked(Form form, Seen seen, String conclusion) {
        if (!Whom.options(seen).isEmpty()) {
            form.choose(
                    "about",
                    Whom.options(seen),
                    "Select whom the decision is about, or that it is the same for all of them");
        }
        form.choose("stand", ActForms.STANDS, "Select what you decide");
        if (!form.value("code").isEmpty()) {
            form.choose("code", ActForms.REASONS, "Select one of the reasons");
        }
        if (!form.isWrong() && !form.has("stand", "agree")) {
            ReasonHints.show(form, conclusion);
        }
        return form;
    }

    static Stand stand(Form form) {
        return ActForms.chosen(Stand.class, form.value("stand"));
    }

    static @Nullable ReasonCode code(Form form) {
        return form.value("code").isEmpty() ? null : ActForms.chosen(ReasonCode.class, form.value("code"));
    }

    static @Nullable String text(Form form, String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }
}

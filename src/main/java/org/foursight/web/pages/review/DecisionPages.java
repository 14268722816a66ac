package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.documents.OrderWords;
import org.foursight.report.PairReport;
import org.foursight.review.Act;
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

/** The officer's decision on each conclusion, and the entry on a protection order. */
public final class DecisionPages {

    private static final String DECIDE = "/cases/{reference}/decide";
    private static final String ORDER = "/cases/{reference}/order";

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
                Route.post(DECIDE + "/{conclusion}", this::decide),
                Route.get(ORDER, this::order),
                Route.post(ORDER, this::consider));
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
            Form form = checked(Form.sent(request));
            Conclusion conclusion = asked(request, seen);
            if (!form.isWrong()) {
                Act act = new Act.Decided(
                        form.value("screening"), conclusion.id(), stand(form), code(form), text(form, "reason"));
                if (Recording.keep(desk, request, form, act, "stand", List.of("code", "reason"))) {
                    Desk.go(request, CaseBar.address(seen.work().reference()) + "/decide");
                    return;
                }
            }
            desk.refuse(request, "review/decision.jte", model(desk, request, seen, form, false));
        });
    }

    /** Return what the form of a decision is made with, an officer's or a reviewer's. */
    static Map<String, Object> model(Desk desk, Context request, Seen seen, Form form, boolean review) {
        Conclusion conclusion = asked(request, seen);
        return Map.of(
                "frame", desk.frame(request, seen.work(), review ? "Review" : "Result"),
                "form", form,
                "conclusion", conclusion,
                "review", review,
                "action",
                        CaseBar.address(seen.work().reference())
                                + (review ? "/review/" : "/decide/")
                                + conclusion.id());
    }

    static Conclusion asked(Context request, Seen seen) {
        return Conclusion.all(seen).stream()
                .filter(one -> one.id().equals(request.pathParam("conclusion")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such conclusion.", "Choose one from the list."));
    }

    /** Say what is wrong with a decision whoever makes it. */
    static Form checked(Form form) {
        form.choose("stand", ActForms.STANDS, "Select what you decide");
        if (!form.value("code").isEmpty()) {
            form.choose("code", ActForms.REASONS, "Select one of the reasons");
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

    private void order(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = seen.form();
            seen.handling()
                    .order()
                    .map(act -> (Act.OrderConsidered) act.act())
                    .ifPresent(last ->
                            form.put("applying", last.applying() ? "yes" : "no").put("why", last.why()));
            desk.show(request, "review/order.jte", orderModel(request, seen, form));
        });
    }

    private void consider(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            form.choose("applying", ActForms.APPLYING, "Select whether an order will be applied for");
            form.require("why", "Say why, or why not");
            if (!form.isWrong()) {
                Act act = new Act.OrderConsidered(form.has("applying", "yes"), form.value("why"));
                if (Recording.keep(desk, request, form, act, "applying", List.of("why"))) {
                    Desk.go(request, CaseBar.address(seen.work().reference()) + "/result");
                    return;
                }
            }
            desk.refuse(request, "review/order.jte", orderModel(request, seen, form));
        });
    }

    private Map<String, Object> orderModel(Context request, Seen seen, Form form) {
        Optional<PairReport> pair = seen.report().pairs().stream().findFirst();
        return Map.of(
                "frame", desk.frame(request, seen.work(), "Result"),
                "form", form,
                "entry",
                        OrderWords.of(
                                seen.handling(),
                                pair.map(one -> one.spo().entry()).orElse("")),
                "reminder", OrderWords.reminder(seen.handling()));
    }
}

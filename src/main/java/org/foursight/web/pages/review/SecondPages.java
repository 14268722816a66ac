package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Stand;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Dates;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;
import org.jspecify.annotations.Nullable;

/** The reviewer's decision on a conclusion, and the second person's on lowering it. */
public final class SecondPages {

    private static final String REVIEW = "/cases/{reference}/review/{conclusion}";
    private static final String SECOND = "/cases/{reference}/second/{act}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public SecondPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(REVIEW, this::show),
                Route.post(REVIEW, this::decide),
                Route.get(SECOND, this::ask),
                Route.post(SECOND, this::second));
    }

    private void show(Context request) {
        ReviewPages.require(desk, request);
        Seen.of(desk, request).ifPresent(seen -> DecisionForm.show(desk, request, seen, true));
    }

    private void decide(Context request) {
        ReviewPages.require(desk, request);
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            Conclusion conclusion = DecisionForm.asked(request, seen);
            boolean lower = form.has("stand", Stand.LOWER.toString()) && ReasonForm.isSent(form);
            @Nullable
            LocalDate recheck =
                    lower && !ReasonForm.isLeft(form) ? Dates.day(form, "recheck", "day it is looked at again") : null;
            if (!DecisionForm.isReady(desk, request, seen, form, true)) {
                return;
            }
            Act act = new Act.Reviewed(
                    form.value("screening"),
                    conclusion.id(),
                    DecisionForm.stand(form),
                    ReasonForm.first(form),
                    ReasonForm.said(form),
                    ReasonForm.further(form),
                    recheck,
                    Whom.about(form));
            if (DecisionForm.isKept(desk, request, seen, form, act)) {
                Desk.go(request, CaseBar.address(seen.work().reference()) + "/review");
            }
        });
    }

    private void ask(Context request) {
        ReviewPages.require(desk, request);
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(request, "review/second.jte", model(request, seen, seen.form())));
    }

    private void second(Context request) {
        ReviewPages.require(desk, request);
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request)
                    .choose("agreed", ActForms.AGREED, "Select whether you agree")
                    .require("reason", "Say why");
            if (!form.isWrong()) {
                int lowering = Integer.parseInt(lowering(request, seen).id());
                Act act = new Act.Seconded(lowering, form.has("agreed", "yes"), form.value("reason"));
                if (Recording.keep(desk, request, form, act, "agreed", List.of("reason"))) {
                    Desk.go(request, CaseBar.address(seen.work().reference()) + "/review");
                    return;
                }
            }
            desk.refuse(request, "review/second.jte", model(request, seen, form));
        });
    }

    private Map<String, Object> model(Context request, Seen seen, Form form) {
        return Map.of(
                "frame", desk.frame(request, seen.work(), "Review"),
                "form", form,
                "lowering", lowering(request, seen));
    }

    private static Conclusion lowering(Context request, Seen seen) {
        List<Conclusion> all = Conclusion.all(seen);
        return seen.handling().waitingForSecond().stream()
                .map(act -> waiting(act, all))
                .filter(one -> one.id().equals(request.pathParam("act")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "No lowering of that number waits for a second person.",
                        "Open the review again; another person may have answered it."));
    }

    /** Return a lowering that waits, under the number of its act. */
    static Conclusion waiting(CaseAct act, List<Conclusion> all) {
        Act.Reviewed lowering = (Act.Reviewed) act.act();
        Conclusion about = all.stream()
                .filter(one -> one.id().equals(lowering.conclusion()))
                .findFirst()
                .orElse(new Conclusion(lowering.conclusion(), lowering.conclusion(), "", "", ""));
        About whom = lowering.about();
        return new Conclusion(
                Integer.toString(act.number()),
                about.label() + (whom == null ? "" : " (" + whom.words() + ")"),
                about.rules(),
                about.officer(),
                act.by().name() + ": " + Conclusion.words(lowering));
    }
}

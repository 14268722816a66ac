package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.Handling;
import org.foursight.review.Matter;
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
    private static final String FORM = "review/decision.jte";
    private static final String WHY = "review/why.jte";

    /** The fields of the form, which the page that asks why carries. */
    private static final List<String> FIELDS = List.of("known", "screening", "hinted", "about", "stand", "reason");

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
                .ifPresent(seen -> desk.show(request, FORM, model(desk, request, seen, seen.form(), false)));
    }

    private void decide(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            Conclusion conclusion = asked(request, seen);
            if (!isReady(desk, request, seen, form, false)) {
                return;
            }
            Act act = new Act.Decided(
                    form.value("screening"),
                    conclusion.id(),
                    stand(form),
                    ReasonForm.first(form),
                    ReasonForm.said(form),
                    ReasonForm.further(form),
                    Whom.about(form));
            if (isKept(desk, request, seen, form, act)) {
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
                "carried",
                ReasonForm.fields(ActForms.REASONS, review ? "recheck" : ""),
                "action",
                action(seen, conclusion, review));
    }

    static Conclusion asked(Context request, Seen seen) {
        return Conclusion.all(seen).stream()
                .filter(one -> one.id().equals(request.pathParam("conclusion")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such conclusion.", "Choose one from the list."));
    }

    /**
     * Tell whether a decision can be recorded; if not, show the form again, or ask why it is another than the rules
     * conclude.
     */
    static boolean isReady(Desk desk, Context request, Seen seen, Form form, boolean review) {
        if (ReasonForm.isLeft(form)) {
            desk.show(request, FORM, model(desk, request, seen, form, review));
            return false;
        }
        if (!Whom.options(seen).isEmpty()) {
            form.choose(
                    "about",
                    Whom.options(seen),
                    "Select whom the decision is about, or that it is the same for all of them");
        }
        form.choose("stand", ActForms.STANDS, "Select what you decide");
        if (isOtherwise(form)) {
            ReasonForm.refuseNote(form);
        }
        boolean whole = isWhole(form);
        if (whole && isOtherwise(form)) {
            if (!ReasonForm.isSent(form)) {
                desk.show(request, WHY, why(desk, request, seen, form, review));
                return false;
            }
            ReasonForm.check(form, ActForms.REASONS);
            if (!form.isWrong()) {
                ReasonHints.show(form, request.pathParam("conclusion"));
            }
        } else if (whole) {
            form.putAll("code", List.of());
        }
        if (form.isWrong()) {
            refuse(desk, request, seen, form, review);
        }
        return !form.isWrong();
    }

    /** Show what is wrong on the page where it can be put right. */
    private static void refuse(Desk desk, Context request, Seen seen, Form form, boolean review) {
        boolean why = isOtherwise(form) && ReasonForm.isSent(form) && isWhole(form);
        desk.refuse(
                request,
                why ? WHY : FORM,
                why ? why(desk, request, seen, form, review) : model(desk, request, seen, form, review));
    }

    /** Tell whether nothing is wrong with what was entered on the form before reasons are asked for. */
    private static boolean isWhole(Form form) {
        return FIELDS.stream().allMatch(field -> form.problem(field).isEmpty());
    }

    private static boolean isOtherwise(Form form) {
        return Stream.of(Stand.IN_PART, Stand.HIGHER, Stand.LOWER).anyMatch(one -> form.has("stand", one.toString()));
    }

    /** Record a decision, or show on the page that was sent why not; tell whether it is kept. */
    static boolean isKept(Desk desk, Context request, Seen seen, Form form, Act act) {
        boolean why = isOtherwise(form);
        List<String> fields = why ? List.of("recheck", "about") : List.of("reason", "about");
        boolean kept = Recording.keep(desk, request, form, act, why ? "code" : "stand", fields);
        if (!kept) {
            refuse(desk, request, seen, form, act instanceof Act.Reviewed);
        }
        return kept;
    }

    private static Map<String, Object> why(Desk desk, Context request, Seen seen, Form form, boolean review) {
        Conclusion conclusion = asked(request, seen);
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), review ? "Review" : "Result"),
                "form",
                form,
                "sheet",
                new ReasonSheet(
                        ActForms.words(stand(form)),
                        conclusion.label(),
                        ActForms.REASONS,
                        FIELDS,
                        review && form.has("stand", Stand.LOWER.toString()) ? "recheck" : "",
                        "When is it looked at again? (within 28 days)",
                        action(seen, conclusion, review),
                        "Record the decision"));
    }

    private static String action(Seen seen, Conclusion conclusion, boolean review) {
        return CaseBar.address(seen.work().reference()) + (review ? "/review/" : "/decide/") + conclusion.id();
    }

    static Stand stand(Form form) {
        return ActForms.chosen(Stand.class, form.value("stand"));
    }

    static @Nullable String text(Form form, String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }
}

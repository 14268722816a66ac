package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.review.Act;
import org.foursight.review.Stand;
import org.foursight.web.http.Refusal;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;

/** The form of a decision, an officer's or a reviewer's, and the page behind it that asks why it is another than the rules'. */
final class DecisionForm {

    private static final String FORM = "review/decision.jte";
    private static final String WHY = "review/why.jte";

    /** The fields of the form, which the page that asks why carries. */
    private static final List<String> FIELDS = List.of("known", "screening", "hinted", "about", "stand", "reason");

    private DecisionForm() {}

    /** Show the form as it is asked for. */
    static void show(Desk desk, Context request, Seen seen, boolean review) {
        desk.show(request, FORM, model(desk, request, seen, seen.form(), review));
    }

    /** Return what the form is made with. */
    private static Map<String, Object> model(Desk desk, Context request, Seen seen, Form form, boolean review) {
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
        if (form.isHeld()) {
            refuse(desk, request, seen, form, review);
            return false;
        }
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
            ReasonForm.check(form, ActForms.reasons(stand(form)));
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
                        ActForms.reasons(stand(form)),
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
}

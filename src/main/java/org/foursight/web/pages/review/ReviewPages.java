package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.pictures.Timeline;
import org.foursight.report.Steps;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.View;
import org.foursight.signin.Role;
import org.foursight.store.audit.Actor;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;

/** A case in three columns once the reviewer's own view is written down. */
public final class ReviewPages {

    private static final String REVIEW = "/cases/{reference}/review";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public ReviewPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(REVIEW, this::show), Route.post(REVIEW, this::finish));
    }

    /** Refuse whoever is no reviewer. */
    static void require(Desk desk, Context request) {
        if (!desk.user(request).is(Role.REVIEWER)) {
            throw Refusal.because(
                    403, "For reviewers", "Your role does not review cases.", "Ask a reviewer of your unit.");
        }
    }

    private void show(Context request) {
        require(desk, request);
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(request, "review/review.jte", model(request, seen, seen.form())));
    }

    private void finish(Context request) {
        require(desk, request);
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            Actor me = desk.user(request).actor();
            boolean take = form.has("go", "take");
            Act act = take
                    ? new Act.Assigned(me.issuer(), me.subject(), me.name())
                    : new Act.Looked(form.value("screening"), DecisionPages.text(form, "note"));
            if (!form.isWrong() && Recording.keep(desk, request, form, act, "note", List.of("note"))) {
                Desk.go(request, take ? CaseBar.address(seen.work().reference()) + "/review" : "/queue");
            } else {
                desk.refuse(request, "review/review.jte", model(request, seen, form));
            }
        });
    }

    private Map<String, Object> model(Context request, Seen seen, Form form) {
        Actor me = desk.user(request).actor();
        Optional<View> mine = seen.handling().viewOf(me, seen.screened().screening());
        Optional<View> officers = officers(seen, me);
        String because = QueuePages.queued(desk, request).stream()
                .filter(one -> one.reference().equals(seen.work().reference()))
                .map(one -> String.join("; ", ActWords.reasons(one.reasons())))
                .findFirst()
                .orElse("nothing is waiting");
        List<Conclusion> all = Conclusion.all(seen);
        ReviewSheet sheet = new ReviewSheet(
                because,
                seen.stale(),
                officers.map(view -> ActForms.words(view.proposed())).orElse("None written down"),
                officers.map(view -> ActForms.words(view.concern())).orElse("None written down"),
                seen.report().pairs().stream()
                        .map(seen.page()::supported)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                seen.report().headline().supports(),
                Steps.today(seen.report(), seen.handling().settled()),
                mine.map(view -> ActForms.words(view.proposed())).orElse("Skipped"),
                mine.map(view -> ActForms.words(view.concern())).orElse("Skipped"),
                all,
                seen.handling().waitingForSecond().stream()
                        .map(act -> SecondPages.waiting(act, all))
                        .toList());
        CaseFile file = desk.grounds().file(seen.work().reference(), seen.screened(), desk.caller(request));
        Timeline timeline = Timeline.of(file, seen.report());
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), "Review"),
                "form",
                form,
                "review",
                sheet,
                "timeline",
                timeline,
                "account",
                Account.of(file),
                "rows",
                Slice.of(request, timeline.rows()));
    }

    private static Optional<View> officers(Seen seen, Actor me) {
        return seen.handling().acts().stream()
                .filter(act -> !act.by().same(me))
                .map(CaseAct::act)
                .filter(act -> act instanceof Act.OwnView own
                        && own.screening().equals(seen.screened().screening()))
                .map(act -> ((Act.OwnView) act).view())
                .findFirst();
    }
}

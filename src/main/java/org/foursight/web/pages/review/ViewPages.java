package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foursight.casework.Work;
import org.foursight.review.Act;
import org.foursight.review.Concern;
import org.foursight.review.EarlierView;
import org.foursight.review.Handling;
import org.foursight.review.Proposal;
import org.foursight.review.View;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** A person's own view, before the report is shown. */
public final class ViewPages {

    private static final String VIEW = "/cases/{reference}/first-view";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public ViewPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(VIEW, this::show), Route.post(VIEW, this::record));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Handling handling = desk.casework().handling(work.reference(), desk.caller(request));
        Optional<Act.Screened> screened = handling.screened();
        String address = CaseBar.address(work.reference());
        if (screened.isEmpty()) {
            Desk.go(request, address + "/check");
        } else if (handling.isShownTo(desk.user(request).actor(), screened.get().screening())) {
            Desk.go(request, address + "/result");
        } else {
            Form form = Form.blank()
                    .put("known", handling.acts().size())
                    .put("screening", screened.get().screening())
                    .put("then", "review".equals(request.queryParam("then")) ? "review" : "result");
            Optional<EarlierView> earlier = earlier(request, handling);
            earlier.ifPresent(known -> form.put("proposed", known.view().proposed())
                    .put("concern", known.view().concern())
                    .put("note", known.view().note()));
            desk.show(request, "review/firstview.jte", model(request, work, form, earlier));
        }
    }

    private void record(Context request) {
        Work work = desk.work(request);
        Form form = Form.sent(request);
        Optional<EarlierView> earlier =
                earlier(request, desk.casework().handling(work.reference(), desk.caller(request)));
        boolean still = form.has("go", "still") && earlier.isPresent();
        boolean skip = form.has("go", "skip");
        if (skip) {
            form.require("reason", "Say why safeguarding cannot wait");
        } else if (!still) {
            form.choose("proposed", ActForms.PROPOSALS, "Select how you would classify this now, or ‘Not sure yet’");
            form.choose("concern", ActForms.CONCERNS, "Select what it needs");
        }
        if (!form.isWrong()) {
            String first = skip ? "reason" : "proposed";
            Act act = still
                    ? new Act.OwnView(form.value("screening"), earlier.get().view())
                    : act(form, skip);
            if (Recording.keep(desk, request, form, act, first, List.of("reason"))) {
                String then = form.has("then", "review") ? "/review" : "/result";
                Desk.go(request, CaseBar.address(work.reference()) + then);
                return;
            }
        }
        desk.refuse(request, "review/firstview.jte", model(request, work, form, earlier));
    }

    private Optional<EarlierView> earlier(Context request, Handling handling) {
        return EarlierView.of(handling, desk.user(request).actor());
    }

    private static Act act(Form form, boolean skip) {
        String screening = form.value("screening");
        if (skip) {
            return new Act.ShownEarly(screening, form.value("reason"));
        }
        String note = form.value("note");
        return new Act.OwnView(
                screening,
                new View(
                        ActForms.chosen(Proposal.class, form.value("proposed")),
                        ActForms.chosen(Concern.class, form.value("concern")),
                        note.isEmpty() ? null : note));
    }

    private Map<String, Object> model(Context request, Work work, Form form, Optional<EarlierView> earlier) {
        return Map.of(
                "frame",
                desk.frame(request, work, "Result"),
                "form",
                form,
                "earlier",
                earlier.map(ViewPages::lines).orElse(List.of()));
    }

    /** Return an earlier view in words: when, what it was, what it needed, and why. */
    private static List<String> lines(EarlierView earlier) {
        View view = earlier.view();
        return Stream.of(
                        "Your view of revision " + earlier.revision() + ", " + Desk.moment(earlier.at()),
                        ActForms.words(view.proposed()),
                        ActForms.words(view.concern()),
                        Optional.ofNullable(view.note()).orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

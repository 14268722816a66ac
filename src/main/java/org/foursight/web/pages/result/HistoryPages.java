package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Work;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.store.cases.RevisionStamp;
import org.foursight.web.http.Json;
import org.foursight.web.http.PlainText;
import org.foursight.web.http.Refusals;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;

/** What happened to a case, newest first, and what of it leaves: print and bundle. */
public final class HistoryPages {

    private static final String CASE = "/cases/{reference}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public HistoryPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(CASE + "/history", this::history),
                Route.get(CASE + "/export", this::export),
                Route.post(CASE + "/export", this::disclose),
                Route.get(CASE + "/print", this::print));
    }

    private void history(Context request) {
        Work work = desk.work(request);
        Handling handling = desk.casework().handling(work.reference(), desk.caller(request));
        boolean shown = handling.screened()
                .map(last -> handling.isShownTo(desk.user(request).actor(), last.screening()))
                .orElse(true);
        List<HistoryLine> lines = new ArrayList<>();
        for (RevisionStamp stamp : desk.casework().database().cases().history(work.reference(), desk.caller(request))) {
            lines.add(new HistoryLine(
                    stamp.at(),
                    "Revision " + stamp.number() + " saved",
                    stamp.by().name(),
                    stamp.why()));
        }
        for (CaseAct act : handling.acts()) {
            boolean open = shown || act.by().same(desk.user(request).actor());
            lines.add(new HistoryLine(
                    act.at(),
                    ActWords.title(act.act()),
                    act.by().name(),
                    open ? PlainText.brief(ActWords.more(act.act())) : ""));
        }
        lines.sort(Comparator.comparing(HistoryLine::when).reversed());
        desk.show(
                request,
                "result/history.jte",
                Map.of("frame", desk.frame(request, work, "History"), "lines", Slice.of(request, lines)));
    }

    private void export(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(request, "result/export.jte", exported(request, seen, Form.blank())));
    }

    private Map<String, Object> exported(Context request, Seen seen, Form form) {
        return Map.of("frame", desk.frame(request, seen.work(), "Result"), "form", form, "heading", heading(seen));
    }

    private void disclose(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request).require("recipient", "Say who it is for: body, role and means");
            if (form.isWrong()) {
                desk.refuse(request, "result/export.jte", exported(request, seen, form));
                return;
            }
            Caller caller = new Caller(
                    desk.user(request).actor(),
                    Purpose.INVESTIGATE,
                    form.value("recipient"),
                    Sender.of(request).origin());
            request.header("Content-Disposition", "attachment; filename=\"bundle.json\"");
            Json.answer(
                    request,
                    "application/json",
                    desk.casework().bundle(seen.work().reference(), caller).orElseThrow(Refusals::neverScreened));
        });
    }

    private void print(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(
                        request,
                        "result/print.jte",
                        Map.of(
                                "frame", desk.frame(request, seen.work(), "Result"),
                                "page", seen.page(),
                                "heading", heading(seen),
                                "conclusions", Conclusion.all(seen))));
    }

    /** Say what it is: a decision only once a named officer has decided on this report. */
    private static String heading(Seen seen) {
        boolean decided = seen.handling().acts().stream()
                .map(CaseAct::act)
                .anyMatch(act -> act instanceof Act.Decided one
                        && one.screening().equals(seen.screened().screening()));
        return decided ? "Decision and advice" : "Advice to consider";
    }
}

package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.documents.OrderWords;
import org.foursight.report.AdviceItem;
import org.foursight.report.PairReport;
import org.foursight.report.ReportJson;
import org.foursight.report.Steps;
import org.foursight.review.About;
import org.foursight.store.cases.ScreeningStamp;
import org.foursight.store.cases.Screenings;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Seen;

/** The result of a case: what the rules conclude, and what is missing. */
public final class ResultPages {

    private static final String CASE = "/cases/{reference}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public ResultPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(CASE + "/result", this::result), Route.get(CASE + "/gaps", this::gaps));
    }

    private void result(Context request) {
        Seen.of(desk, request).ifPresent(seen -> desk.show(request, "result/result.jte", model(request, seen)));
    }

    private void gaps(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            GapsSheet missing = GapsSheet.of(seen, desk.screening().questionnaires());
            desk.show(
                    request,
                    "result/gaps.jte",
                    Map.of(
                            "frame", desk.frame(request, seen.work(), "Result"),
                            "stale", seen.stale(),
                            "missing", missing,
                            "shown", Slice.of(request, missing.ask())));
        });
    }

    private Map<String, Object> model(Context request, Seen seen) {
        CasePage page = seen.page();
        ResultSheet sheet = new ResultSheet(
                page,
                CaseBar.address(seen.work().reference()),
                Comparison.of(
                        seen.handling()
                                .viewOf(
                                        desk.user(request).actor(),
                                        seen.screened().screening()),
                        page),
                seen.stale(),
                changed(request, seen),
                decisions(seen),
                seen.handling().settled(),
                OrderWords.of(seen.handling(), ""),
                GapsSheet.of(seen, desk.screening().questionnaires()),
                OrderWords.reminder(seen.handling()));
        return Map.of("frame", desk.frame(request, seen.work(), "Result"), "result", sheet);
    }

    private static Map<String, String> decisions(Seen seen) {
        Map<String, String> decisions = new HashMap<>();
        for (PairReport pair : seen.report().pairs()) {
            pair.classification()
                    .offences()
                    .forEach(offence -> decisions.put(
                            pair.about() + " " + offence.id(),
                            Conclusion.officer(seen, offence.id(), About.of(pair.about()))));
        }
        return decisions;
    }

    /** Return what of the advice is new or gone since the screening before. */
    private String changed(Context request, Seen seen) {
        Screenings screenings = desk.casework().database().screenings();
        String reference = seen.work().reference();
        List<ScreeningStamp> all = screenings.all(reference, desk.caller(request));
        if (all.size() < 2) {
            return "";
        }
        String before = all.get(all.size() - 2).id();
        List<String> then = titles(Steps.of(ReportJson.read(
                screenings.read(reference, before, desk.caller(request)).report())));
        List<String> now = titles(Steps.of(seen.report()));
        String fresh = now.stream().filter(title -> !then.contains(title)).collect(Collectors.joining("; "));
        String gone = then.stream().filter(title -> !now.contains(title)).collect(Collectors.joining("; "));
        return Stream.of(fresh.isEmpty() ? "" : "new: " + fresh + ".", gone.isEmpty() ? "" : "gone: " + gone + ".")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> titles(List<AdviceItem> advice) {
        return advice.stream().map(AdviceItem::title).distinct().toList();
    }
}

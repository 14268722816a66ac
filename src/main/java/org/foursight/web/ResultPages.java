package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.AdviceItem;
import org.foursight.report.ElementReport;
import org.foursight.report.Moved;
import org.foursight.report.ReportJson;
import org.foursight.store.ScreeningStamp;
import org.foursight.store.Screenings;

/** The result of a case: what the rules conclude, why, what is missing, what if. */
final class ResultPages {

    private static final String CASE = "/cases/{reference}";
    private static final int TRIED = 10;

    private final Desk desk;

    ResultPages(Desk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(CASE + "/result", this::result),
                Route.get(CASE + "/elements", this::elements),
                Route.get(CASE + "/why/{element}", this::why),
                Route.get(CASE + "/gaps", this::gaps),
                Route.get(CASE + "/what-if", this::whatIf));
    }

    private void result(Context request) {
        Seen.of(desk, request).ifPresent(seen -> desk.show(request, "result.jte", model(request, seen)));
    }

    private void gaps(Context request) {
        Seen.of(desk, request).ifPresent(seen -> desk.show(request, "gaps.jte", model(request, seen)));
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
                Conclusion.all(seen).stream().collect(Collectors.toMap(Conclusion::id, Conclusion::officer)));
        return Map.of("frame", desk.frame(request, seen.work(), "Result"), "result", sheet);
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
        List<String> then = titles(ReportJson.read(
                        screenings.read(reference, before, desk.caller(request)).report())
                .advice());
        List<String> now = titles(seen.report().advice());
        String fresh = now.stream().filter(title -> !then.contains(title)).collect(Collectors.joining("; "));
        String gone = then.stream().filter(title -> !now.contains(title)).collect(Collectors.joining("; "));
        return Stream.of(fresh.isEmpty() ? "" : "new: " + fresh + ".", gone.isEmpty() ? "" : "gone: " + gone + ".")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> titles(List<AdviceItem> advice) {
        return advice.stream().map(AdviceItem::title).distinct().toList();
    }

    private void elements(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(
                        request,
                        "elements.jte",
                        Map.of("frame", desk.frame(request, seen.work(), "Result"), "page", seen.page())));
    }

    private void why(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            String id = request.pathParam("element");
            CasePage page = seen.page();
            List<WhySheet> grounds = seen.report().pairs().stream()
                    .flatMap(pair -> page.explained(pair).stream()
                            .filter(element -> element.id().equals(id))
                            .map(element -> new WhySheet(pair, element)))
                    .toList();
            if (grounds.isEmpty()) {
                throw Refusal.notFound("There is no such element in this report.", "Choose one from the result.");
            }
            ElementReport element = grounds.get(0).element();
            desk.show(
                    request,
                    "why.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Result"),
                            "page",
                            page,
                            "title",
                            element.label(),
                            "grounds",
                            grounds));
        });
    }

    private void whatIf(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            List<Option> questions = seen.report().gaps().stream()
                    .limit(TRIED)
                    .map(gap -> Option.of(gap.id(), gap.prompt()))
                    .toList();
            Form form = Form.blank();
            Map<String, String> answers = new LinkedHashMap<>();
            for (Option question : questions) {
                String reply = request.queryParam(question.value());
                if (WhatIfSheet.REPLIES.stream()
                        .anyMatch(option -> option.value().equals(reply))) {
                    answers.put(question.value(), String.valueOf(reply));
                    form.put(question.value(), reply);
                }
            }
            desk.show(
                    request,
                    "whatif.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Result"),
                            "form",
                            form,
                            "supposed",
                            new WhatIfSheet(questions, !answers.isEmpty(), moved(seen, answers))));
        });
    }

    private List<Moved> moved(Seen seen, Map<String, String> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        byte[] body = seen.work().body().getBytes(UTF_8);
        CaseFile supposed = CaseFileReader.standard()
                .readChanged(body, Json.text(Map.of("answers", answers)).getBytes(UTF_8));
        return desk.gate()
                .pass(() ->
                        desk.screening().compare(seen.work().file(), supposed).moved());
    }
}

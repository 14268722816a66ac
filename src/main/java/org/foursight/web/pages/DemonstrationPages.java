package org.foursight.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.foursight.casefile.CaseFileException;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Json;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.AnswerWords;
import org.foursight.web.pages.desk.CaseLink;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.FactWords;
import org.foursight.web.pages.desk.WhySheet;

/** The start page and the demonstration cases. Their reports never change, so each is made once. */
public final class DemonstrationPages {

    private final Screening screening;
    private final DemonstrationCases cases;
    private final Gate gate;
    private final Pages pages;
    private final SignIn signIn;
    private final Map<String, Report> reports = new ConcurrentHashMap<>();

    /** Make them for the cases that come with the program. */
    public DemonstrationPages(Screening screening, DemonstrationCases cases, Gate gate, Pages pages, SignIn signIn) {
        this.screening = screening;
        this.cases = cases;
        this.gate = gate;
        this.pages = pages;
        this.signIn = signIn;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/", this::start),
                Route.get("/help", this::help),
                Route.get("/demonstrations/{id}", this::page),
                Route.get("/demonstrations/{id}/parts/{part}", this::part),
                Route.get("/demonstrations/{id}/why/{element}", this::why),
                Route.get("/demonstrations/{id}/case.json", this::caseFile),
                Route.get("/demonstrations/{id}/report.json", this::json),
                Route.get("/demonstrations/{id}/report.md", this::markdown));
    }

    private void start(Context request) {
        String address =
                signIn instanceof TeamUse team ? team.address().toString() : request.scheme() + "://" + request.host();
        request.contentType(Pages.TYPE)
                .result(seen(request).render("start.jte", Map.of("cases", links(), "address", address)));
    }

    private void help(Context request) {
        request.contentType(Pages.TYPE).result(seen(request).render("help.jte", Map.of()));
    }

    private void page(Context request) {
        request.contentType(Pages.TYPE).result(seen(request).render("report.jte", Map.of("page", asPage(request))));
    }

    private void part(Context request) {
        CasePage page = asPage(request);
        DemonstrationPart part = DemonstrationPart.of(request.pathParam("part"))
                .orElseThrow(() -> Refusal.notFound("A report has no such part.", "Choose one from the report."));
        Slice<?> rows = Slice.of(request, part.rows(page.report()));
        request.contentType(Pages.TYPE)
                .result(seen(request)
                        .render(
                                "demonstration/part.jte",
                                Map.of(
                                        "page",
                                        page,
                                        "part",
                                        part,
                                        "rows",
                                        rows,
                                        "words",
                                        new AnswerWords(screening.questionnaires()))));
    }

    private void why(Context request) {
        CasePage page = asPage(request);
        List<WhySheet> grounds = WhySheet.of(page, request.pathParam("element"));
        if (grounds.isEmpty()) {
            throw Refusal.notFound("There is no such element in this report.", "Choose one from the report.");
        }
        String title = grounds.get(0).element().label();
        request.contentType(Pages.TYPE)
                .result(seen(request)
                        .render("demonstration/why.jte", Map.of("page", page, "title", title, "grounds", grounds)));
    }

    private CasePage asPage(Context request) {
        CaseLink link = asked(request);
        return new CasePage(link, report(link), FactWords.of(screening.reader().read(cases.caseFile(link.id()))));
    }

    private Pages seen(Context request) {
        return pages.seenBy(Identity.of(request, signIn).visitor());
    }

    private void caseFile(Context request) {
        request.contentType("application/json")
                .result(cases.caseFile(asked(request).id()));
    }

    private void json(Context request) {
        Json.answer(request, "application/json", ReportJson.write(report(asked(request))));
    }

    private void markdown(Context request) {
        request.contentType("text/markdown; charset=utf-8").result(ReportMarkdown.write(report(asked(request))));
    }

    private CaseLink asked(Context request) {
        String id = request.pathParam("id");
        return links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(missing(id), "Choose one of the cases on the start page, /."));
    }

    private static String missing(String id) {
        return id.matches("[a-z0-9-]{1,60}")
                ? "There is no demonstration case " + id + "."
                : "There is no demonstration case of this id.";
    }

    private Report report(CaseLink link) {
        return reports.computeIfAbsent(link.id(), id -> gate.pass(() -> screen(id)));
    }

    private Report screen(String id) {
        try {
            return screening.screen(screening.reader().read(cases.caseFile(id)));
        } catch (CaseFileException broken) {
            throw new IllegalStateException("demonstration case " + id + " is not a valid case file", broken);
        }
    }

    private List<CaseLink> links() {
        return cases.all().stream()
                .map(entry -> new CaseLink(entry.id(), entry.title(), entry.kind(), entry.teaches()))
                .toList();
    }
}

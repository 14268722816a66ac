package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.Problem;
import org.foursight.findings.Status;
import org.foursight.report.AdviceItem;
import org.foursight.report.BoundFact;
import org.foursight.report.CheckStamp;
import org.foursight.report.Citation;
import org.foursight.report.Classification;
import org.foursight.report.ElementReport;
import org.foursight.report.FiringLine;
import org.foursight.report.Formulation;
import org.foursight.report.Gap;
import org.foursight.report.Headline;
import org.foursight.report.LooseAnswer;
import org.foursight.report.Missing;
import org.foursight.report.Named;
import org.foursight.report.OffenceReport;
import org.foursight.report.OutcomeRange;
import org.foursight.report.Outlook;
import org.foursight.report.PairReport;
import org.foursight.report.Question;
import org.foursight.report.Rating;
import org.foursight.report.Reason;
import org.foursight.report.Report;
import org.foursight.report.RestsOn;
import org.foursight.report.Revisit;
import org.foursight.report.RiskReport;
import org.foursight.report.RouteReport;
import org.foursight.report.RuleBookStamp;
import org.foursight.report.SpoReport;
import org.foursight.report.WhyNot;
import org.foursight.screening.Loaded;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.AnswerWords;
import org.foursight.web.pages.desk.CaseLink;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.StatusMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates by themselves, with a report made by hand. It does not prove what a browser does with a page. */
class PagesTest {

    private final Pages pages = new Pages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "</title><script>alert(1)</script>",
                "' onmouseover='alert(1)"
            })
    void markup_in_a_report_is_shown_and_never_obeyed(String hostile) {
        String page = pages.render("report.jte", Map.of("page", page(hostile)))
                + pages.render("start.jte", Map.of("cases", List.of(link(hostile)), "address", hostile));
        for (String part : PARTS) {
            page += part(hostile, part);
        }
        page += pages.error(hostile, List.of(new Problem("", hostile, hostile)), hostile);
        assertFalse(page.contains("<script>alert"), hostile);
        assertFalse(page.contains("<img") || page.contains("<svg"), hostile);
        assertFalse(page.matches("(?s).*<[^>\"]*(\"[^\"]*\"[^>\"]*)* on[a-z]+=.*"), hostile);
        assertTrue(page.contains("alert(1)"), hostile);
    }

    @Test
    void a_status_is_told_by_shape_and_words() {
        String page = pages.render("report.jte", Map.of("page", page("text")));
        assertTrue(page.contains("■</span> Met<"), page);
        assertTrue(page.contains("□</span> Not met<"));
        assertTrue(page.contains("◧</span> Not known<"));
        assertTrue(page.contains("⧉</span> Answers conflict<"));
    }

    private static final List<String> PARTS =
            List.of("why", "missing", "outlook", "risk", "order", "route", "next", "second-look", "again", "fired");

    private String part(String text, String id) {
        CasePage page = page(text);
        DemonstrationPart part = DemonstrationPart.of(id).orElseThrow();
        List<?> rows = part.rows(page.report());
        return pages.render(
                "demonstration/part.jte",
                Map.of(
                        "page",
                        page,
                        "part",
                        part,
                        "rows",
                        new Slice<>(rows, 0, rows.size()),
                        "words",
                        new AnswerWords(Loaded.SCREENING.questionnaires())));
    }

    @Test
    void each_element_is_listed_once_and_every_link_on_the_page_arrives() {
        String list = part("text", "why");
        assertEquals(2, list.split("/why/element-met\"", -1).length);
        String page = pages.render("report.jte", Map.of("page", page("text")));
        for (String id : PARTS) {
            assertTrue(page.contains("/parts/" + id + "\"") || id.equals("next"), id);
        }
        Stream.of(page.split("href=\"#", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .forEach(anchor -> assertTrue(page.contains("id=\"" + anchor + "\""), anchor));
    }

    @Test
    void what_is_supported_is_named() {
        CasePage page = page("text");
        PairReport pair = page.report().pairs().get(0);
        assertEquals("Offence text, s.1 text", page.supported(pair));
        assertEquals("No offence considered here is supported", page.supported(supporting("none")));
        assertEquals("Not known yet", page.supported(supporting("notKnown")));
    }

    @Test
    void several_supported_offences_are_all_named() {
        CasePage page = page("text");
        assertEquals("Offence text, s.1 text; offence-other", page.supported(supporting("offence+offence-other")));
    }

    @Test
    void a_report_reads_from_the_answer_to_the_grounds_to_what_is_next() {
        String page = pages.render("report.jte", Map.of("page", page("text")));
        int last = 0;
        for (String heading : List.of(
                ">In short<",
                "<h3>Classification<",
                "<h3>FOUR",
                ">Red flags<",
                "<h3>Offence by offence<",
                ">What to do next<")) {
            int at = page.indexOf(heading);
            assertTrue(at > last, heading);
            last = at;
        }
    }

    @Test
    void headings_leave_out_no_level() {
        String page = pages.render("report.jte", Map.of("page", page("text")));
        int level = 0;
        for (String rest : page.split("<h(?=[1-6])", -1)) {
            int next = rest.charAt(0) - '0';
            if (next >= 1 && next <= 6) {
                assertTrue(next <= level + 1, rest.substring(0, Math.min(60, rest.length())));
                level = next;
            }
        }
        assertEquals(2, page.split("<h1", -1).length);
        PARTS.forEach(part -> assertEquals(2, part("text", part).split("<h1", -1).length, part));
    }

    @Test
    void a_demonstration_is_marked_above_its_title_and_in_the_name_of_the_page() {
        String page = pages.render("report.jte", Map.of("page", page("text")));
        int marking = page.indexOf("<p class=\"marking\">Demonstration case, invented: about nobody");
        assertTrue(marking > 0 && marking < page.indexOf("<h1>"), page);
        assertTrue(page.contains("– demonstration case – Foursight</title>"), page);
        assertTrue(page.contains("<body class=\"demonstration\">"), page);
    }

    @Test
    void an_offence_is_supported_or_open_and_its_elements_are_met_or_not() {
        String page = pages.render("report.jte", Map.of("page", page("text")));
        assertTrue(page.contains("■</span> Supported<"), page);
        assertEquals("Open", StatusMark.ofOffence(Status.UNKNOWN).words());
        assertEquals("Not supported", StatusMark.ofOffence(Status.NOT_MET).words());
        assertEquals("Answers conflict", StatusMark.ofOffence(Status.CONFLICT).words());
    }

    private static final RiskReport RISK = new RiskReport(
            List.of(),
            List.of(),
            List.of(),
            new Formulation("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    private static final SpoReport ORDER =
            new SpoReport(Status.UNKNOWN, List.of(), List.of(), List.of(), List.of(), null, "");
    private static final RouteReport ROUTE = new RouteReport("default", "", null, List.of(), List.of());

    private static PairReport supporting(String id) {
        return new PairReport(
                "v1~s1",
                "stranger",
                List.of(),
                new Classification("stalking2a", id, List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                RISK,
                ORDER,
                ROUTE,
                new Outlook(List.of(), true, List.of()));
    }

    private static CaseLink link(String text) {
        return new CaseLink("demo", "Title " + text, "invented", "Teaches " + text);
    }

    private static CasePage page(String text) {
        Reason reason = new Reason(
                "a-rule.met",
                "MET",
                "Gist " + text,
                new Citation("KEY/1", "Title " + text, "statute", true),
                List.of(new BoundFact("Fact " + text, List.of("i1"), List.of("/incidents/0"))),
                List.of(new Named("element-met", "Rests on " + text)));
        List<ElementReport> elements = List.of(
                element("element-met", text, Status.MET, reason),
                element("element-not-met", text, Status.NOT_MET, reason),
                element("element-conflict", text, Status.CONFLICT, reason),
                new ElementReport(
                        "element-unknown",
                        "Unknown " + text,
                        "Test " + text,
                        Status.UNKNOWN,
                        List.of(),
                        List.of(new Question("list/item", "Prompt " + text, "victim")),
                        List.of(new WhyNot(
                                "b-rule.met",
                                "MET",
                                "blocked",
                                List.of(new Missing("Wants " + text, true, List.of(), List.of()))))),
                new ElementReport("element-silent", "Silent", "Test", Status.UNKNOWN, List.of(), List.of(), List.of()));
        OffenceReport offence = new OffenceReport(
                "offence", "Offence " + text, "s.1 " + text, Status.MET, 1, 1, 1, "8/66", "mode", "maximum", elements);
        List<AdviceItem> advice = List.of(new AdviceItem(
                "advice", "v1~s1", "Title " + text, "Text " + text, "officer", 1, null, List.of(), List.of(reason)));
        Classification classification = new Classification(
                "Recorded " + text, "offence", List.of("offence"), List.of(offence), advice, advice, advice);
        return new CasePage(
                link(text),
                new Report(
                        "foursight/report/1",
                        "Reference " + text,
                        null,
                        LocalDate.of(2026, 5, 20),
                        new RuleBookStamp("1", "abc", 1),
                        CheckStamp.passed(1, 1),
                        new Headline("Supports " + text, "Today " + text, "Missing " + text),
                        List.of(new PairReport(
                                "v1~s1",
                                "Known " + text,
                                elements.subList(0, 1),
                                classification,
                                renamed("type-", elements.subList(0, 3)),
                                new RiskReport(
                                        renamed("part1-", elements),
                                        renamed("part2-", elements),
                                        List.of(new Rating("n1", "Tool " + text, null, "High " + text, null, null)),
                                        new Formulation(
                                                "Problem " + text,
                                                renamed("part3-", elements),
                                                renamed("part4-", elements),
                                                renamed("part5-", elements),
                                                renamed("part6-", elements),
                                                advice,
                                                advice)),
                                new SpoReport(
                                        Status.MET,
                                        renamed("part7-", elements),
                                        advice,
                                        advice,
                                        advice,
                                        null,
                                        "Entry " + text),
                                new RouteReport(
                                        "default",
                                        "Route " + text,
                                        "part7-element-met",
                                        renamed("part8-", elements),
                                        advice),
                                new Outlook(
                                        List.of(new OutcomeRange(
                                                "element-unknown",
                                                "Unknown " + text,
                                                Status.UNKNOWN,
                                                Status.NOT_MET,
                                                Status.MET,
                                                List.of(Status.NOT_MET, Status.UNKNOWN, Status.MET),
                                                List.of(new OutcomeRange.Way(
                                                        Status.MET, true, 1, List.of(List.of("list/item: yes")))))),
                                        true,
                                        List.of(new RestsOn(
                                                "i1",
                                                "/incidents/0",
                                                List.of(new RestsOn.Change(
                                                        "element-met", "Met " + text, Status.MET, Status.UNKNOWN))))))),
                        advice,
                        List.of(),
                        false,
                        List.of(new Gap(
                                "list/item",
                                "Prompt " + text,
                                "victim",
                                "ask the victim",
                                "safeguarding",
                                List.of(new Gap.Change(
                                        "v1~s1",
                                        "element-unknown",
                                        "Unknown " + text,
                                        Status.UNKNOWN,
                                        java.util.Map.of("yes", Status.MET))),
                                1)),
                        List.of(new LooseAnswer("a1", "/answers/0", "list/" + text, "Why " + text)),
                        new Revisit(LocalDate.of(2026, 5, 27), advice, advice),
                        List.of(new FiringLine(1, "a-rule.met", "Concluded " + text, List.of("i1"))),
                        List.of()));
    }

    private static List<ElementReport> renamed(String prefix, List<ElementReport> elements) {
        return elements.stream()
                .map(element -> new ElementReport(
                        prefix + element.id(),
                        element.label(),
                        element.test(),
                        element.status(),
                        element.reasons(),
                        element.questions(),
                        element.whyNot()))
                .toList();
    }

    private static ElementReport element(String id, String text, Status status, Reason reason) {
        return new ElementReport(id, "Element " + text, "Test " + text, status, List.of(reason), List.of(), List.of());
    }
}

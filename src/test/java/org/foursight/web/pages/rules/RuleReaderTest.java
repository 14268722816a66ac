package org.foursight.web.pages.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.signin.Role;
import org.foursight.sources.Paragraph;
import org.foursight.sources.Rule;
import org.foursight.sources.Source;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules, their sources and their changes, read by somebody who may open no case. */
class RuleReaderTest {

    private static Service service;
    private static final Screening SCREENING = Loaded.SCREENING;

    private final PageReader reader;

    RuleReaderTest() {
        reader = new PageReader(service);
    }

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("Trainer", Role.TRAINER)).get(0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @Test
    void the_list_is_filtered_by_a_form_and_goes_on_with_the_same_filters() {
        Document all = reader.open("/rules");
        int rules = SCREENING.ruleBook().rules().size();
        assertEquals(rules + " rules", all.select("caption").text());
        assertEquals("get", all.select("form.filter").attr("method"));
        assertTrue(
                all.select("select[name=source] option")
                        .eachText()
                        .contains("PHA-5A: Protection from Harassment Act 1997, section 5A"),
                "a source is chosen by its title");
        Document statute = reader.open("/rules?kind=offence&standing=statute");
        assertFalse(statute.select("tbody tr").isEmpty());
        assertTrue(statute.select("tbody td:last-of-type").size() < 40);
        Document next = reader.open("/rules?standing=guidance");
        String more = next.select("a:contains(Show more)").attr("href");
        assertTrue(more.startsWith("?standing=guidance&from=40"), more);
        assertEquals(
                next.select("caption").text(),
                reader.open("/rules" + more).select("caption").text());
        assertTrue(reader.open("/rules?words=no-such-words").text().contains("No rules match these filters"));
    }

    @Test
    void each_filter_leaves_only_what_it_asks_for() {
        assertEquals(
                SCREENING.ruleBook().rules().stream()
                        .filter(rule -> rule.source().startsWith("PHA-7/"))
                        .map(Rule::id)
                        .toList(),
                reader.open("/rules?source=PHA-7").select("tbody th").eachText());
        assertEquals(
                List.of("course-of-conduct.met", "course-of-conduct.not-met"),
                reader.open("/rules?concludes=course-of-conduct")
                        .select("tbody th")
                        .eachText());
        List<String> changed = reader.open("/rules?changed=yes&concludes=investigate-arrest")
                .select("tbody th")
                .eachText();
        assertEquals(List.of("investigate-arrest.met"), changed);
        assertTrue(
                reader.open("/rules?changed=yes&concludes=four-repeated").text().contains("No rules match"));
    }

    @Test
    void a_rule_is_a_sentence_with_its_conditions_its_paragraph_and_what_it_can_change() {
        Document page = reader.open("/rules/fear-of-violence-twice.met");
        Rule rule = SCREENING.ruleBook().rule("fear-of-violence-twice.met").orElseThrow();
        assertEquals(rule.gist(), page.select("h1").text());
        assertEquals(
                SCREENING.register().paragraph(rule.source()).says(),
                page.expectFirst("dt:contains(paragraph) + dd").ownText());
        assertFalse(page.select("a[href=/rules/sources/PHA-4A/1bi]").isEmpty());
        assertFalse(page.select("h2:contains(Conditions) ~ table tbody tr").isEmpty());
        assertTrue(page.text().contains("these offences: "), page.text());
        assertTrue(page.text().contains("In force From 25 November 2012, by the day of the conduct"));
    }

    @Test
    void conditions_name_findings_and_questions_and_no_id_is_left_in_braces() {
        Document page = reader.open("/rules/stalking.met");
        assertTrue(
                page.expectFirst("tbody").text().contains("“Course of conduct” is met")
                        || page.text().contains("Rules on"),
                page.text());
        for (Rule rule : SCREENING.ruleBook().rules().stream()
                .filter(one -> one.id().startsWith("red-flag") || one.id().startsWith("spo-"))
                .limit(25)
                .toList()) {
            Document one = reader.open("/rules/" + rule.id());
            assertEquals(200, reader.status(), rule.id());
            assertFalse(one.select("table").text().contains("{"), rule.id());
        }
    }

    @Test
    void the_cases_shown_do_what_is_said_of_them() {
        Document page = reader.open("/rules/course-of-conduct.met");
        List<Element> headings = page.select("h2:contains(Demonstration) ~ h3");
        assertEquals(3, headings.size());
        String fires = link(headings.get(0));
        assertTrue(why(fires).text().contains("rule course-of-conduct.met"));
        for (int i = 1; i < 3; i++) {
            Element first = Objects.requireNonNull(headings.get(i).nextElementSibling());
            if (!first.select("a").isEmpty()) {
                assertFalse(Objects.requireNonNull(first.nextElementSibling())
                        .select("li")
                        .isEmpty());
                assertFalse(why(link(headings.get(i))).text().contains("rule course-of-conduct.met"));
            }
        }
        assertTrue(headings.stream()
                        .filter(one -> !Objects.requireNonNull(one.nextElementSibling())
                                .select("a")
                                .isEmpty())
                        .count()
                >= 2);
    }

    private Document why(String address) {
        return reader.open(address + "/why/course-of-conduct");
    }

    private static String link(Element heading) {
        return Objects.requireNonNull(heading.nextElementSibling()).select("a").attr("href");
    }

    @Test
    void a_name_there_is_no_longer_is_answered_with_what_became_of_it() {
        Document retired = reader.open("/rules/care-health-partner.met");
        assertEquals(404, reader.status());
        assertTrue(retired.text().contains("deleted: care-suspect-help says it"), retired.text());
        Document near = reader.open("/rules/course-of-conduct.met-long-ago");
        assertEquals(404, reader.status());
        assertEquals(
                "/rules/course-of-conduct.met",
                near.select("li a[href^=/rules/]").attr("href"));
        Document unknown = reader.open("/rules/%3Cb%3Enone");
        assertEquals(404, reader.status());
        assertTrue(unknown.text().contains("no line of the list of changes"), unknown.text());
    }

    @Test
    void a_source_and_a_paragraph_say_what_rests_on_them_or_why_nothing_does() {
        Document sources = reader.follow(reader.open("/rules"), "Sources and what rests on them");
        assertFalse(sources.select("tbody tr").isEmpty());
        Document paragraph = reader.open("/rules/sources/PHA-7/3a");
        assertFalse(paragraph.select("a[href=/rules/course-of-conduct.met]").isEmpty());
        Document bare = reader.open("/rules/sources/COLLEGE/stalking-first");
        assertTrue(bare.text().contains("No rule rests on it. How the whole rule book works"), bare.text());
        reader.open("/rules/sources/PHA-7/none");
        assertEquals(404, reader.status());
        reader.open("/rules/sources/NONE");
        assertEquals(404, reader.status());
    }

    @Test
    void every_paragraph_is_accounted_for_on_the_page_of_its_source() {
        for (Source source : SCREENING.register().sources()) {
            Document page = reader.open("/rules/sources/" + source.key());
            List<String> resting = page.select("tbody td:last-child").eachText();
            assertEquals(Math.min(40, source.paragraphs().size()), resting.size(), source.key());
            assertFalse(resting.contains("Nothing"), source.key());
        }
        Paragraph first = SCREENING.register().sources().get(0).paragraphs().get(0);
        assertTrue(first.says().length() > 1);
    }

    @Test
    void what_changed_is_told_in_words() {
        Document page = reader.follow(reader.open("/rules"), "What changed");
        assertTrue(page.select("tbody tr").size() == 40);
        List<String> did = new ArrayList<>(page.select("tbody td:nth-child(2)").eachText());
        for (int from = 40; !page.select("tbody tr").isEmpty() && from < 400; from += 40) {
            page = reader.open("/rules/releases?from=" + from);
            did.addAll(page.select("tbody td:nth-child(2)").eachText());
        }
        assertTrue(did.contains("Added") && did.contains("Changed") && did.contains("Retired"), did.toString());
        assertTrue(reader.open("/rules/investigate-arrest.met")
                .text()
                .contains("the offence they rest on has a name in the rule"));
    }

    @Test
    void demonstration_pages_lead_to_the_pages_of_rules_and_paragraphs() {
        Document report = why("/demonstrations/ex-partner-recorded-as-harassment");
        for (String prefix : List.of("/rules/course", "/rules/sources/")) {
            String address = report.expectFirst("a[href^=" + prefix + "]").attr("href");
            reader.open(address);
            assertEquals(200, reader.status(), address);
        }
        assertTrue(report.select("a[href^=/api/rules/]").isEmpty());
    }
}

package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The switch between languages keeps what is typed, and records nothing of it. */
class TypedInBothLanguagesTest {

    private static final String TO_WELSH = "Cymraeg – Newid yr iaith i’r Gymraeg";
    private static final String TO_ENGLISH = "English – Change the language to English";
    private static Service service;

    @BeforeAll
    static void start() throws BindException {
        service = TestSite.serve(TestSite.person("PC Invented", Role.OFFICER, Role.REVIEWER))
                .get(0);
        PageReader officer = new PageReader(service);
        Walk walk = new Walk(officer);
        walk.create("TY/1");
        officer.press(
                officer.open("/cases/TY~1/add-order"), "Save the order", "kind", "restrainingOrder", "basis", "record");
        walk.view(walk.screen("/cases/TY~1"));
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private final PageReader officer;

    TypedInBothLanguagesTest() {
        officer = new PageReader(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/new",
                "/cases/TY~1/q/red-flags/weapon",
                "/cases/TY~1/add-incident",
                "/cases/TY~1/incidents/i1",
                "/cases/TY~1/add-effect",
                "/cases/TY~1/add-event",
                "/cases/TY~1/add-instrument",
                "/cases/TY~1/add-proceeding",
                "/cases/TY~1/add-warning",
                "/cases/TY~1/add-order",
                "/cases/TY~1/orders/o1/add-breach",
                "/cases/TY~1/people/v1",
                "/cases/TY~1/decide/offence-s2a",
                "/cases/TY~1/review/offence-s2a",
                "/cases/TY~1/order",
                "/cases/TY~1/export",
                "/cases/TY~1/referral",
                "/cases/TY~1/what-if",
                "/cases/TY~1/incidents/i1/remove",
                "/cases/TY~1/orders/o1/remove",
                "/rules/associated-acts.met-by-listed-act"
            })
    void what_is_typed_and_chosen_is_kept_and_nothing_is_recorded(String address) {
        Document page = officer.open(address);
        assertEquals(200, officer.status(), address);
        List<String> typed = new ArrayList<>();
        for (Element field : page.select("#typed textarea, #typed input[type=text]:not([name*=-])")) {
            typed.add(field.attr("name"));
            typed.add("Typed in " + field.attr("name"));
        }
        for (Element first : page.select("#typed input[type=radio][id=stand]")) {
            typed.add(first.attr("name"));
            typed.add(first.attr("value"));
        }
        String saved = officer.open("/cases/TY~1/check").text();
        Document welsh = officer.press(page, TO_WELSH, typed.toArray(String[]::new));
        assertEquals(200, officer.status(), address);
        holds(welsh, "cy", typed);
        Document english = officer.press(welsh, TO_ENGLISH);
        holds(english, "en-GB", typed);
        assertEquals(page.select("h1").text(), english.select("h1").text());
        assertEquals(saved, officer.open("/cases/TY~1/check").text());
    }

    private static void holds(Document page, String language, List<String> typed) {
        assertEquals(language, page.select("html").attr("lang"));
        assertTrue(page.select(".error-summary, .wrong").isEmpty(), page.text());
        assertFalse(page.title().startsWith("Error"), page.title());
        for (int i = 0; i < typed.size(); i += 2) {
            String name = typed.get(i);
            Element field = page.select("#typed [name=" + name + "]").get(0);
            String kept = field.is("textarea") ? field.text() : field.val();
            boolean checked = !page.select("#typed [name=" + name + "][value=" + typed.get(i + 1) + "][checked]")
                    .isEmpty();
            assertTrue(checked || kept.equals(typed.get(i + 1)), name + ": " + kept);
        }
    }

    @Test
    void reasons_are_kept_on_their_own_page_too() {
        Document why = officer.press(officer.open("/cases/TY~1/decide/offence-s2a"), "Continue", "stand", "higher");
        Document welsh = officer.press(why, TO_WELSH, "code", "fact", "words-fact", "It was her brother.");
        assertEquals(why.select("h1").text(), welsh.select("h1").text());
        assertEquals("It was her brother.", welsh.select("[name=words-fact]").text());
        assertTrue(welsh.select("input[value=fact]").hasAttr("checked"));
        officer.press(welsh, "Record the decision");
        assertEquals(303, officer.status());
        assertTrue(officer.open("/cases/TY~1/history").text().contains("It was her brother."));
    }
}

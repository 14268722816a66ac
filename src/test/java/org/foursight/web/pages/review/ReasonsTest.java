package org.foursight.web.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that asks why somebody decides otherwise. What reasons an act may have is tested with the acts. */
class ReasonsTest {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)></textarea>";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();

    @BeforeEach
    void seeTheResult() {
        new Walk(officer).view(new Walk(officer).screen(fresh.address()));
    }

    private Document why() {
        return officer.press(fresh.open("/decide/offence-s2a"), "Continue", "stand", "lower");
    }

    @Test
    void every_reason_can_be_chosen_each_beside_its_own_words() {
        Document why = why();
        assertEquals(200, officer.status());
        assertEquals(
                "Why are you choosing ‘Less serious than the rules conclude’?",
                why.select("h1").text());
        assertEquals("Choose all that apply", why.select("main legend").text());
        List<String> codes = why.select("input[type=checkbox][name=code]").eachAttr("value");
        assertEquals(9, codes.size(), "those about advice are not among them");
        officer.follow(why, "Change it in the case");
        assertEquals(200, officer.status());
        officer.follow(why, "Report the rule on its page");
        assertEquals(200, officer.status());
        codes.forEach(code ->
                assertEquals(1, why.select("textarea[name=words-" + code + "]").size(), code));
        assertTrue(why.select("[checked], [disabled], .revealed[hidden]").isEmpty());
        assertTrue(why.select("label[for=words-evidence]")
                .text()
                .contains("What evidence, not demeanour or relationship?"));
        for (String never : List.of("credible", "domestic", "counter", "violence", "frightened")) {
            assertFalse(
                    why.select("fieldset")
                            .text()
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(never),
                    never);
        }
    }

    @Test
    void that_the_account_does_not_support_it_is_offered_for_lowering_only() {
        assertFalse(why().select("input[value=evidence]").isEmpty());
        Document higher = officer.press(fresh.open("/decide/offence-s2a"), "Continue", "stand", "higher");
        assertEquals(8, higher.select("input[name=code]").size());
        assertTrue(higher.select("input[value=evidence]").isEmpty());
    }

    @Test
    void several_reasons_are_recorded_and_told_each_with_its_words() {
        officer.press(
                why(),
                "Record the decision",
                "code",
                "fact",
                "code",
                "specialistAdvice",
                "words-fact",
                "The second call was her brother.",
                "words-specialistAdvice",
                "Advocate, 3 March.");
        assertEquals(303, officer.status());
        String told = "A fact recorded here is wrong or out of date: The second call was her brother.; Specialist or"
                + " advocate advice received: Advocate, 3 March.";
        assertTrue(
                fresh.open("/history").text().contains(told),
                fresh.open("/history").text());
        assertTrue(fresh.open("/decide").select("tr:contains(s.2A)").text().contains(told));
        String print = fresh.open("/print").text();
        assertTrue(print.contains("her brother.") && print.contains("Advocate, 3 March."), print);
    }

    @Test
    void each_chosen_reason_needs_words_and_words_need_their_reason() {
        Document why = officer.press(
                why(),
                "Record the decision",
                "code",
                "fact",
                "code",
                "other",
                "words-fact",
                "x",
                "words-other",
                "Short.");
        assertEquals(422, officer.status());
        assertEquals(List.of("#words-other"), why.select(".error-summary a").eachAttr("href"));
        assertEquals("x", why.select("#words-fact").val());
        assertEquals(List.of("fact", "other"), why.select("[checked]").eachAttr("value"));
        why = officer.press(why, "Record the decision", "code", "fact");
        assertTrue(why.select("#code-error").text().contains("Select ‘Something else’ as well"), why.text());
        assertTrue(why.select(".revealed.kept").text().contains("characters"), "words are not hidden with their box");
        officer.press(why, "Record the decision", "code", "fact", "words-other", "");
        assertEquals(303, officer.status());
    }

    @Test
    void going_back_and_on_again_loses_nothing_and_obeys_nothing() {
        Document form = officer.press(
                why(), "Back", "code", "fact", "code", "context", "words-fact", HOSTILE, "words-context", "Kept.");
        assertEquals(200, officer.status());
        assertEquals("lower", form.select("input[name=stand][checked]").val());
        assertTrue(form.select(".error-summary").isEmpty());
        Document why = officer.press(form, "Continue", "stand", "inPart");
        assertEquals("Why are you choosing ‘Agree in part’?", why.select("h1").text());
        assertEquals(List.of("fact", "context"), why.select("[checked]").eachAttr("value"));
        assertEquals(HOSTILE, why.select("#words-fact").val());
        assertEquals("Kept.", why.select("#words-context").val());
        assertTrue(form.select("img").isEmpty() && why.select("img").isEmpty());
        officer.press(why, "Record the decision");
        assertTrue(fresh.open("/history").text().contains("Agree in part. A fact recorded here"));
    }

    @Test
    void who_agrees_after_all_gives_no_reason() {
        Document form = officer.press(why(), "Back", "code", "fact", "words-fact", "Changed my mind.");
        officer.press(form, "Continue", "stand", "agree");
        assertEquals(303, officer.status());
        String history = fresh.open("/history").text();
        assertTrue(history.contains("Agree with the rules") && !history.contains("Changed my mind."), history);
    }

    @Test
    void what_was_written_to_ask_for_information_is_not_dropped_without_a_word() {
        Document form = officer.press(
                fresh.open("/decide/offence-s2a"), "Continue", "stand", "lower", "reason", "She fears nobody.");
        assertEquals(422, officer.status());
        assertEquals(List.of("#reason"), form.select(".error-summary a").eachAttr("href"));
        assertEquals("She fears nobody.", form.select("#reason").val());
        officer.press(form, "Continue", "stand", "ask");
        assertEquals(303, officer.status());
    }

    @Test
    void what_somebody_else_recorded_meanwhile_loses_no_reason() {
        Document why = why();
        officer.press(fresh.open("/order"), "Record the entry", "applying", "no", "why", "First.");
        why = officer.press(why, "Record the decision", "code", "fact", "words-fact", "Mine.");
        assertTrue(why.select("#code-error").text().contains("Your text is kept below"), why.text());
        officer.press(why, "Record the decision");
        assertEquals(303, officer.status());
        assertTrue(fresh.open("/history").text().contains("Mine."));
    }
}

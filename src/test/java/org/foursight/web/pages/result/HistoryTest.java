package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.web.pages.FreshCase;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the history of a case tells of what left it. What leaves is tested with the documents. */
class HistoryTest {

    private static final String RECIPIENT = "CPS, <b>reviewing</b> lawyer, by portal";

    private final FreshCase fresh = new FreshCase();
    private final PageReader officer = fresh.officer();

    private void export(String format) {
        officer.press(fresh.open("/export"), "Make it", "format", format, "recipient", RECIPIENT);
        assertEquals(200, officer.status());
    }

    private List<String> titles() {
        return fresh.open("/history").select(".timeline li strong").eachText();
    }

    @Test
    void everything_that_left_the_case_is_told_newest_first_with_form_recipient_and_purpose() {
        new Walk(officer).view(new Walk(officer).screen(fresh.address()));
        assertEquals(List.of("Own view written down", "Rules run over revision 1", "Revision 1 saved"), titles());
        for (String format : List.of("text", "pdf", "word", "bundle")) {
            export(format);
        }
        fresh.open("/print");
        officer.press(
                fresh.open("/referral"),
                "Make the note",
                "to",
                "clinic",
                "recipient",
                RECIPIENT,
                "asked",
                "Advice on contact.",
                "format",
                "page");
        assertEquals(200, officer.status());
        assertEquals(
                List.of(
                        "Case disclosed: Referral note",
                        "Case disclosed: Print version",
                        "Case disclosed: Bundle for disclosure (JSON)",
                        "Case disclosed: Word",
                        "Case disclosed: PDF",
                        "Case disclosed: Text for the crime report",
                        "Own view written down"),
                titles().subList(0, 7));
        Document history = fresh.open("/history");
        String first = history.select(".timeline li").get(0).text();
        assertTrue(first.contains("by PC Invented"), first);
        assertEquals(
                "For: " + RECIPIENT + ". Purpose: investigate",
                history.select(".timeline li").get(0).select(".words").text());
        assertEquals(0, history.select(".timeline b").size());
        assertFalse(history.text().contains("Advice on contact."), "what left is not told");
        assertTrue(history.text().contains("On paper, by whoever printed it"), history.text());
    }

    @Test
    void what_another_case_disclosed_is_not_told_here() {
        new Walk(officer).view(new Walk(officer).screen(fresh.address()));
        export("pdf");
        FreshCase other = new FreshCase();
        assertFalse(other.open("/history").text().contains("Case disclosed"));
    }

    @Test
    void a_long_history_comes_in_parts() {
        new Walk(officer).view(new Walk(officer).screen(fresh.address()));
        for (int i = 0; i < 40; i++) {
            fresh.open("/print");
        }
        Document history = fresh.open("/history");
        assertEquals(40, history.select(".timeline li").size());
        Document rest = officer.open(fresh.address() + "/history"
                + history.select("a:contains(Show more)").attr("href"));
        List<String> oldest = rest.select(".timeline li strong").eachText();
        assertEquals("Revision 1 saved", oldest.get(oldest.size() - 1));
    }
}

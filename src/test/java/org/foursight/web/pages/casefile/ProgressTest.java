package org.foursight.web.pages.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.foursight.web.pages.FreshCase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The task list and the page for checking count the questions that the lists of questions show. */
class ProgressTest {

    private final FreshCase fresh = new FreshCase();

    @Test
    void a_question_about_each_incident_counts_once_an_incident_everywhere() {
        fresh.officer()
                .press(
                        fresh.open("/add-incident"),
                        "Save the incident",
                        "precision",
                        "notKnown",
                        "summary",
                        "Waited outside.",
                        "behaviours",
                        "loitering",
                        "by",
                        "notKnown",
                        "basis",
                        "record");
        String list = "/q/effect-on-victim";
        fresh.officer()
                .press(fresh.open(list + "/fear-of-violence?about=i1"), "Save and return to the list", "reply", "no");
        Document questions = fresh.open(list);
        int all = questions.select(".change a").size();
        int done = questions.select(".change a:matches(^Change)").size();
        assertEquals(16, all, "12 questions, and 2 about each incident");
        String tasks = fresh.open("").text();
        assertTrue(tasks.contains("Effect on the victim " + done + " of " + all + " answered"), tasks);
        String check = fresh.open("/check").text();
        assertTrue(check.contains("Effect on the victim: " + (all - done) + " not asked"), check);
        int open = Integer.parseInt(check.replaceFirst(".*?([0-9]+) questions are not asked yet.*", "$1"));
        assertTrue(tasks.contains(open + " questions are not answered"), tasks);
    }
}

package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.report.AdviceItem;
import org.foursight.report.PairReport;
import org.foursight.review.Act;
import org.foursight.review.AdviceState;
import org.foursight.review.CaseAct;
import org.foursight.store.audit.Actor;
import org.junit.jupiter.api.Test;

/** What a document holds before it has a format, and that the text for a crime report agrees with it. */
class CasePaperTest {

    private static final String CASE = "ex-partner-recorded-as-harassment";

    private static Disclosed after(Act act) {
        return Papers.of(
                CASE, List.of(new CaseAct(1, new Actor("test", "o1", "DC Invented", "default"), Papers.AT, act)), "");
    }

    private static String paper(Disclosed disclosed) {
        return CasePaper.of(disclosed).blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }

    private static String text(Disclosed disclosed) {
        return CrimeReportText.of(disclosed, 200_000, false).get(0).text();
    }

    @Test
    void both_say_first_what_is_recorded_then_how_to_record_and_by_when_to_charge() {
        Disclosed disclosed = Papers.undecided();
        PairReport pair = disclosed.report().pairs().get(0);
        assertFalse(pair.classification().recording().isEmpty());
        assertFalse(pair.classification().timeLimit().isEmpty());
        for (String made : List.of(paper(disclosed), text(disclosed))) {
            int shortly = made.indexOf(disclosed.report().headline().supports());
            assertTrue(shortly > 0
                    && shortly < made.toUpperCase(java.util.Locale.ROOT).indexOf("WHAT THE ENTRIES"));
            for (AdviceItem item : pair.classification().recording()) {
                assertTrue(made.contains(item.title()) && made.contains(item.text()), made);
            }
            for (AdviceItem item : pair.classification().timeLimit()) {
                assertTrue(made.contains(item.title()) && made.contains(item.text()), made);
            }
        }
        assertTrue(paper(disclosed).contains("Home Office code"));
    }

    @Test
    void both_hold_every_step_of_the_route_and_the_paper_concern_formulation_terms_and_incidents() {
        Disclosed disclosed = Papers.undecided();
        PairReport pair = disclosed.report().pairs().get(0);
        assertFalse(pair.route().partners().isEmpty());
        for (AdviceItem item : pair.route().partners()) {
            assertTrue(paper(disclosed).contains(item.title()), item.title());
            assertTrue(text(disclosed).contains(item.title()), item.title());
        }
        String paper = paper(disclosed);
        assertTrue(paper.contains(pair.risk().formulation().problem()), paper);
        pair.spo().terms().forEach(term -> assertTrue(paper.contains(term.text()), term.text()));
        pair.risk().concern().forEach(domain -> assertTrue(paper.contains(domain.label()), domain.label()));
        disclosed
                .file()
                .incidents()
                .forEach(incident -> assertTrue(paper.contains(SafeText.of(incident.summary())), incident.summary()));
    }

    @Test
    void the_entry_on_an_order_stands_in_the_place_of_the_line_to_complete() {
        Disclosed open = Papers.undecided();
        assertTrue(paper(open).contains("Entry to complete") && text(open).contains("Entry to complete"));
        Disclosed entered = after(new Act.OrderConsidered(false, "Victim does not support one"));
        for (String made : List.of(paper(entered), text(entered))) {
            assertFalse(made.contains("Entry to complete"), made);
            assertTrue(
                    made.contains("an order is not being applied for (DC Invented, 20 May 2026 at 10:32am)."
                            + " Reason given, quoted: \"Victim does not support one\""),
                    made);
            assertTrue(made.contains(OrderWords.REMINDER), made);
        }
        assertFalse(
                text(after(new Act.OrderConsidered(false, "Bail covers it"))).contains(OrderWords.REMINDER));
        assertFalse(text(after(new Act.OrderConsidered(true, "Victim supports one")))
                .contains(OrderWords.REMINDER));
    }

    @Test
    void what_is_done_leaves_the_first_advice_and_is_called_done_in_the_paper() {
        AdviceItem first =
                org.foursight.report.Steps.of(Papers.undecided().report()).get(0);
        Disclosed done = after(new Act.AdviceTaken(first.id(), AdviceState.DONE, "PC 17", null, null, null, List.of()));
        assertTrue(text(Papers.undecided()).contains("(" + first.id()));
        String advice = text(done).split("ADVICE TO CONSIDER \\(", 2)[1].split("\n\n", 2)[0];
        assertFalse(advice.contains("(" + first.id()), advice);
        assertEquals(5, advice.lines().filter(line -> line.startsWith("- ")).count());
        assertTrue(paper(done).contains("Recorded: done (PC 17)."));
    }
}

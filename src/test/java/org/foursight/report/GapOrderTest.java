package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.findings.Status;
import org.foursight.rules.Given;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;

/** What an offence waits for is asked early, beside what is most at stake. */
class GapOrderTest {

    private static Report screen(String... given) {
        return Loaded.SCREENING.screen(Given.caseFile(List.of(given)));
    }

    private static Set<String> waitedFor(Report report) {
        return report.pairs().stream()
                .flatMap(pair -> pair.outlook().outcomes().stream())
                .filter(range -> range.id().startsWith("offence-"))
                .flatMap(range -> range.ways().stream())
                .filter(OutcomeRange.Way::up)
                .flatMap(way -> way.sets().stream().flatMap(List::stream))
                .map(answer -> answer.replaceAll(": .*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void what_an_offence_waits_for_and_what_is_most_at_stake_come_by_turns() {
        Report report = screen("incident 2026-05-02 contact");
        Set<String> waitedFor = waitedFor(report);
        assertEquals(3, waitedFor.size(), "no single answer settles an offence here: " + waitedFor);
        List<Gap> order = GapOrder.of(report);
        assertEquals("safeguarding", order.get(0).stake());
        assertEquals(
                waitedFor,
                order.stream().limit(6).map(Gap::id).filter(waitedFor::contains).collect(Collectors.toSet()));
        assertEquals(Set.copyOf(report.gaps()), Set.copyOf(order));
        assertEquals(report.gaps().size(), order.size());
    }

    @Test
    void an_answer_that_alone_makes_an_offence_supported_comes_first() {
        int cases = 0;
        for (DemonstrationCases.Listed listed : Loaded.CASES.all()) {
            List<Boolean> settles = GapOrder.of(Loaded.report(listed.id())).stream()
                    .map(GapOrderTest::settles)
                    .toList();
            assertEquals(
                    settles.lastIndexOf(true),
                    settles.stream().filter(one -> one).count() - 1,
                    listed.id());
            cases += settles.contains(true) ? 1 : 0;
        }
        assertTrue(cases > 0, "no demonstration case has such a question");
    }

    private static boolean settles(Gap gap) {
        return gap.changes().stream()
                .anyMatch(change -> change.id().startsWith("offence-")
                        && change.now() != Status.MET
                        && change.alone().containsValue(Status.MET));
    }
}

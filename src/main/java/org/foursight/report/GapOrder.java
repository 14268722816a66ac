package org.foursight.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.foursight.findings.Status;

/** The order in which open questions are shown to a person who has little time. */
public final class GapOrder {

    private static final String OFFENCE = "offence-";

    private GapOrder() {}

    /**
     * Return them: first those whose answer alone would make an offence supported; then by turns one that is most at
     * stake and one that an offence waits for together with others, so that neither kind hides the other.
     */
    public static List<Gap> of(Report report) {
        Set<String> waitedFor = waitedFor(report);
        List<Gap> settling = new ArrayList<>();
        List<Gap> waiting = new ArrayList<>();
        List<Gap> others = new ArrayList<>();
        for (Gap gap : report.gaps()) {
            (settles(gap) ? settling : waitedFor.contains(gap.id()) ? waiting : others).add(gap);
        }
        Iterator<Gap> next = waiting.iterator();
        for (Gap gap : others) {
            settling.add(gap);
            if (next.hasNext()) {
                settling.add(next.next());
            }
        }
        next.forEachRemaining(settling::add);
        return List.copyOf(settling);
    }

    private static boolean settles(Gap gap) {
        return gap.changes().stream()
                .anyMatch(change -> change.id().startsWith(OFFENCE)
                        && change.now() != Status.MET
                        && change.alone().containsValue(Status.MET));
    }

    /** Return the questions of the fewest answers that would make an offence supported. */
    private static Set<String> waitedFor(Report report) {
        Set<String> ids = new HashSet<>();
        report.pairs().stream()
                .flatMap(pair -> pair.outlook().outcomes().stream())
                .filter(range -> range.id().startsWith(OFFENCE))
                .flatMap(range -> range.ways().stream())
                .filter(OutcomeRange.Way::up)
                .flatMap(way -> way.sets().stream())
                .forEach(set -> set.forEach(answer -> ids.add(answer.split(": ", 2)[0])));
        return ids;
    }
}

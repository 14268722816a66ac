package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entries;
import org.foursight.casefile.Entry;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.findings.Finding;
import org.foursight.findings.Status;
import org.foursight.ledger.SecondReading;

/** Takes each entry out of the case file by itself and reads the rules again. */
final class Pivots {

    /** Beyond so many facts to be read again, entries are not tried one by one. */
    private static final int MOST_WORK = 60_000;

    private final SecondReading reading;
    private final List<String> elements;

    Pivots(SecondReading reading, List<String> elements) {
        this.reading = reading;
        this.elements = elements;
    }

    /** Return the entries that carry an outcome about a pair; nothing when there are too many entries to try. */
    Optional<List<Pivot>> of(CaseFile caseFile, String about) {
        List<Fact> facts = facts(caseFile, about);
        List<Entry> entries = Entries.of(caseFile);
        if ((long) entries.size() * facts.size() > MOST_WORK) {
            return Optional.empty();
        }
        Map<String, Status> now = statuses(facts, caseFile, about);
        List<Pivot> pivots = new ArrayList<>();
        for (Entry entry : entries) {
            CaseFile without = Entries.without(caseFile, entry.id());
            Map<String, Status> then = statuses(facts(without, about), without, about);
            List<Pivot.Change> changes = new ArrayList<>();
            for (String element : elements) {
                Status was = now.getOrDefault(element, Status.UNKNOWN);
                Status is = then.getOrDefault(element, Status.UNKNOWN);
                if (was != is) {
                    changes.add(new Pivot.Change(element, was, is));
                }
            }
            if (!changes.isEmpty()) {
                pivots.add(new Pivot(entry, changes));
            }
        }
        return Optional.of(pivots);
    }

    private static List<Fact> facts(CaseFile caseFile, String about) {
        return Facts.of(caseFile).stream()
                .filter(fact -> fact.about().equals(about))
                .toList();
    }

    private Map<String, Status> statuses(List<Fact> facts, CaseFile caseFile, String about) {
        Set<Finding> findings = reading.findings(facts, caseFile.asOf());
        Map<String, Status> statuses = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.about().equals(about)) {
                statuses.merge(
                        finding.element(), finding.status(), (one, other) -> one == other ? one : Status.CONFLICT);
            }
        }
        return statuses;
    }
}

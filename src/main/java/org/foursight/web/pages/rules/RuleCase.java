package org.foursight.web.pages.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foursight.casefile.Entry;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearFact;
import org.foursight.findings.NearMiss;
import org.foursight.screening.RuleExample;

/**
 * A demonstration case beside a rule.
 *
 * @param heading what it shows
 * @param demonstration the case's id; empty when no case shows it
 * @param title the case's title
 * @param missing what the rule wants and does not find there
 */
public record RuleCase(String heading, String demonstration, String title, List<String> missing) {

    private static final int MOST = 5;

    /** The record keeps its own copy of the list. */
    public RuleCase {
        missing = List.copyOf(missing);
    }

    static RuleCase of(String heading, Optional<RuleExample> example, RuleNames names) {
        return example.map(one -> new RuleCase(heading, one.demonstration(), one.title(), missing(one.line(), names)))
                .orElse(new RuleCase(heading, "", "", List.of()));
    }

    private static List<String> missing(LedgerLine line, RuleNames names) {
        List<String> missing = new ArrayList<>();
        for (NearMiss miss : line.unmet()) {
            if (missing.size() == MOST) {
                missing.add("and " + (line.unmet().size() - MOST) + " more");
                return missing;
            }
            String why = miss.against() ? "recorded otherwise" : "not known";
            missing.add(names.sentence(miss.wants()) + ": " + why + recorded(miss.nearest()));
        }
        return missing;
    }

    private static String recorded(List<NearFact> nearest) {
        if (nearest.isEmpty()) {
            return "";
        }
        NearFact first = nearest.get(0);
        List<String> entries = first.entries().stream().map(Entry::id).toList();
        return " (" + first.value() + (entries.isEmpty() ? "" : ", " + String.join(", ", entries)) + ")";
    }
}

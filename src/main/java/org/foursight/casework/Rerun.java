package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.foursight.report.ReportJson;
import org.foursight.screening.Screening;

/**
 * A screening run again.
 *
 * @param same whether the report came out the same, byte for byte
 * @param ruleBookThen hash of the rule book it was made with
 * @param ruleBookNow hash of the rule book it was run again with
 * @param differences every place in which the two reports differ, in the order of the report
 */
public record Rerun(boolean same, String ruleBookThen, String ruleBookNow, List<Difference> differences) {

    /** The record keeps its own copy of the list. */
    public Rerun {
        differences = List.copyOf(differences);
    }

    /** Tell whether the rules are others than those it was made with. */
    public boolean isOtherRules() {
        return !ruleBookThen.equals(ruleBookNow);
    }

    static Rerun of(Screening screening, String caseFile, String report, String ruleBook) {
        String now = ReportJson.write(screening.screen(screening.reader().read(caseFile.getBytes(UTF_8))));
        boolean same = now.equals(report);
        return new Rerun(same, ruleBook, screening.stamp().hash(), same ? List.of() : Difference.between(report, now));
    }
}

package org.foursight.documents;

import java.time.Instant;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Words;
import org.foursight.report.Report;
import org.foursight.review.Act;
import org.foursight.review.Handling;

/**
 * What a document about a case is made from.
 *
 * @param file the case file that was screened
 * @param report its report
 * @param handling what people decided on it
 * @param screening id of the screening
 * @param at when the document is made
 * @param recipient who it is for
 */
public record Disclosed(
        CaseFile file, Report report, Handling handling, String screening, Instant at, String recipient) {

    /** Say what it is: a decision only once a named officer has decided on this report. */
    public static String heading(Handling handling, String screening) {
        boolean decided = handling.acts().stream()
                .anyMatch(act ->
                        act.act() instanceof Act.Decided one && one.screening().equals(screening));
        return decided ? "Decision and advice" : "Advice to consider";
    }

    String heading() {
        return heading(handling, screening);
    }

    String marking() {
        return file.demonstration() == null
                ? "OFFICIAL-SENSITIVE"
                : "Demonstration case, " + file.demonstration().kind();
    }

    /** Return which rules made the report, and when. */
    String made() {
        return "Screened as of " + Words.date(report.asOf()) + " with rules "
                + report.ruleBook().version() + " (" + report.ruleBook().hash() + "); two readings of the rules agree. "
                + "Made " + Words.moment(at) + ".";
    }
}

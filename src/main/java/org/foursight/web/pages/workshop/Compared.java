package org.foursight.web.pages.workshop;

import org.foursight.report.StatusWords;
import org.foursight.training.Stop;
import org.foursight.training.Tally;
import org.foursight.training.Verdict;

/**
 * A locked stop.
 *
 * @param address where the workshop is
 * @param stop the stop
 * @param tally what the room predicted
 * @param verdict what the rules conclude
 */
public record Compared(String address, Stop stop, Tally tally, Verdict verdict) {

    /** Return what the rules conclude, in the words of the stop. */
    public String rules() {
        return stop.label(verdict.status());
    }

    /** Return the same in the words of a report. */
    public String status() {
        return StatusWords.of(verdict.status());
    }

    /** Return what the room and the rules are to each other, in neutral words. */
    public String between() {
        if (tally.total() == 0) {
            return "The room made no prediction.";
        }
        boolean same = tally.most().size() == 1 && tally.most().get(0).answer() == verdict.status();
        return same ? "The room and the rules agree." : "The room and the rules differ.";
    }

    /** Return what the model answer and the rules are to each other. */
    public String beside() {
        return stop.model() == verdict.status()
                ? "The model answer and the rules agree."
                : "The model answer and the rules differ. Something the rules or the case file lack may be the reason.";
    }
}

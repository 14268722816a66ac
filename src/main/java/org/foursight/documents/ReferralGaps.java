package org.foursight.documents;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.report.Gap;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;

/** What a clinic or a conference would have to ask for, since the case does not hold it yet. */
public final class ReferralGaps {

    private static final int MOST_QUESTIONS = 8;

    private ReferralGaps() {}

    /** Return what is missing for a referral, each as a sentence; empty when nothing is. */
    public static List<String> of(Disclosed disclosed) {
        CaseFile file = disclosed.file();
        List<String> missing = new ArrayList<>();
        List<Act> acts = disclosed.handling().acts().stream().map(CaseAct::act).toList();
        add(
                missing,
                acts.stream().noneMatch(act -> act instanceof Act.Decided),
                "No named officer has decided on the result yet.");
        add(
                missing,
                acts.stream().noneMatch(act -> act instanceof Act.OrderConsidered),
                "The entry on a stalking protection order is not made.");
        add(
                missing,
                file.instruments().isEmpty(),
                "No result of a risk tool is recorded: complete the force’s own form, and name who assessed.");
        add(
                missing,
                file.history().isEmpty(),
                "No history is recorded: search for earlier reports, other victims, convictions and orders.");
        long undated = file.incidents().stream()
                .filter(incident -> incident.when().earliest().isEmpty())
                .count();
        add(
                missing,
                undated > 0,
                "Incidents without a date: " + undated + " of "
                        + file.incidents().size() + ".");
        long unasked = file.incidents().stream().filter(ReferralGaps::isUnasked).count();
        add(missing, unasked > 0, "Incidents of which the effect on the victim was not asked: " + unasked + ".");
        add(
                missing,
                file.suspects().stream().anyMatch(suspect -> !Boolean.TRUE.equals(suspect.identified())),
                "It is not recorded that the suspect is identified.");
        disclosed.report().gaps().stream()
                .filter(Gap::isPressing)
                .limit(MOST_QUESTIONS)
                .forEach(gap -> missing.add(gap.prompt() + " (" + gap.enquiry() + ")"));
        return missing;
    }

    private static boolean isUnasked(Incident incident) {
        return incident.effect() == null;
    }

    private static void add(List<String> missing, boolean holds, String what) {
        if (holds) {
            missing.add(what);
        }
    }
}

package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.Problem;
import org.foursight.casework.Drafting;
import org.foursight.casework.FreshId;
import org.foursight.casework.TakenBack;
import org.foursight.casework.Work;
import org.foursight.store.audit.Caller;
import org.foursight.web.http.Json;

/** Saves in a draft what a form says; what takes a red flag back needs a reason, which goes into the decision log. */
public final class Entering {

    /** The field for the reason. */
    public static final String REASON = "flagReason";

    private final Drafting drafting;
    private final Alerts alerts;

    Entering(Drafting drafting, Alerts alerts) {
        this.drafting = drafting;
        this.alerts = alerts;
    }

    /** Return the red flags that are there now and would not be after a change, in words. */
    public List<String> lost(Work work, Map<String, String> entries, List<String> takenBack, Caller caller) {
        List<String> lost = new ArrayList<>(alerts.redFlags(work.file()));
        if (!lost.isEmpty()) {
            lost.removeAll(alerts.redFlags(drafting.tried(work.reference(), entries, takenBack, caller)));
        }
        return lost;
    }

    /**
     * Save a change, or say in the form what is wrong; then nothing was saved.
     *
     * @param entries what is entered as JSON, by its place in the case file
     * @param takenBack places whose entries are taken back
     * @param field where to say that the case file would not be in order
     */
    public void change(
            Work work, Map<String, String> entries, List<String> takenBack, Form form, String field, Caller caller) {
        Map<String, String> all = new LinkedHashMap<>(entries);
        List<Problem> problems = List.of();
        try {
            List<String> lost = lost(work, entries, takenBack, caller);
            if (!lost.isEmpty()) {
                form.require(REASON, "Say why this red flag is taken back: " + String.join("; ", lost));
                all.putAll(logged(work, lost, form.value(REASON)));
            }
            if (!form.isWrong()) {
                problems = drafting.change(work.reference(), all, takenBack, caller);
            }
        } catch (CaseFileException refused) {
            problems = refused.problems();
        }
        problems.forEach(problem -> form.refuse(field, problem.message() + " " + problem.remedy()));
    }

    private static Map<String, String> logged(Work work, List<String> lost, String reason) {
        String id = FreshId.of(work, "d", work.file().decisions().size() + 1);
        return Map.of("/decisions/" + id, Json.text(TakenBack.decision(id, lost, reason)));
    }
}

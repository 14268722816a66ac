package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import org.foursight.casefile.Problem;
import org.foursight.casework.Recorded;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Objection;
import org.foursight.web.http.Refusal;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** Records what a form says somebody does about a case, or says in the form why not. */
final class Recording {

    private Recording() {}

    /**
     * Record an act.
     *
     * @param first the field a problem with the act as a whole is shown at
     * @param fields the fields of the form that problems are shown at under their own name
     * @return whether it is kept
     */
    static boolean keep(Desk desk, Context request, Form form, Act act, String first, List<String> fields) {
        Recorded recorded = desk.casework()
                .record(desk.reference(request), form.number("known"), act, desk.user(request), desk.caller(request));
        if (recorded instanceof Recorded.Refused refused) {
            Objection objection = refused.objection();
            if (objection.forbidden()) {
                throw new Refusal(
                        403,
                        "Another person has to do this",
                        List.of(new Problem("(request)", objection.problem(), objection.remedy())));
            }
            String field = fields.contains(objection.field()) ? objection.field() : first;
            form.refuse(field, objection.problem() + " " + objection.remedy());
        } else if (recorded instanceof Recorded.Overtaken overtaken) {
            List<CaseAct> acts = overtaken.now().acts();
            form.put("known", acts.size());
            String who =
                    acts.isEmpty() ? "Somebody" : acts.get(acts.size() - 1).by().name();
            form.refuse(
                    first,
                    who + " recorded something about this case while you were writing. Your text is kept below."
                            + " Look at the history, then send it again");
        }
        return recorded instanceof Recorded.Kept;
    }
}

package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Incident;
import org.foursight.casework.Work;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Removal;

/** Removing an incident of a case, and with it the answers about it. */
public final class IncidentRemoval {

    private IncidentRemoval() {}

    /** Return the routes at which it is removed. */
    public static List<Route> routes(Desk desk) {
        return desk.removing().routes("/cases/{reference}/incidents/{entry}/remove", IncidentRemoval::removal);
    }

    private static Removal removal(Context request, Work work) {
        Incident incident = IncidentPages.asked(request, work);
        String back = CaseBar.address(work.reference()) + "/incidents";
        return new Removal(
                "incident",
                Choices.incident(incident),
                incident.summary(),
                "Answers about this incident alone are removed with it. What was saved before stays in the history.",
                back + "/" + incident.id() + "/remove",
                back,
                IncidentBreach.without(work, incident.id()),
                places(work, incident.id()));
    }

    /** Return the places of an incident and of the answers about it alone. */
    private static List<String> places(Work work, String id) {
        List<String> places = new ArrayList<>();
        for (Answer answer : work.file().answers()) {
            if (id.equals(answer.incident())) {
                places.add(Answers.path(answer));
            }
        }
        places.add("/incidents/" + id);
        return places;
    }
}

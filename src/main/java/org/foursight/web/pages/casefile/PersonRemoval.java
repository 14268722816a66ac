package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Work;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Removal;

/** Removing a victim or suspect whom nothing names, and who is not the last. */
public final class PersonRemoval {

    private static final String REMOVE = "/cases/{reference}/people/{entry}/remove";

    private final Desk desk;

    /** Make it for the cases on one desk. */
    public PersonRemoval(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes at which they are removed. */
    public List<Route> routes() {
        return List.of(Route.get(REMOVE, this::ask), Route.post(REMOVE, this::remove));
    }

    private void ask(Context request) {
        Work work = desk.work(request);
        Person person = PersonPages.asked(request, work);
        if (isNeeded(work, person)) {
            refuse(request, work, person);
        } else {
            desk.removing().ask(request, work, removal(work, person));
        }
    }

    private void remove(Context request) {
        Work work = desk.work(request);
        Person person = PersonPages.asked(request, work);
        if (isNeeded(work, person)) {
            request.status(422);
            refuse(request, work, person);
        } else {
            desk.removing().remove(request, work, removal(work, person));
        }
    }

    private static boolean isNeeded(Work work, Person person) {
        return person.last() || !PersonUses.of(work, person.id()).isEmpty();
    }

    private void refuse(Context request, Work work, Person person) {
        desk.show(
                request,
                "casefile/named.jte",
                Map.of(
                        "frame", desk.frame(request, work, "Tasks"),
                        "who", person.words(),
                        "last", person.last(),
                        "uses", PersonUses.of(work, person.id())));
    }

    private static Removal removal(Work work, Person person) {
        String back = CaseBar.address(work.reference()) + "/people";
        List<String> places = new ArrayList<>();
        PersonPages.relations(work.file(), person.id())
                .forEach(relation -> places.add("/relationships/" + relation.id()));
        places.add(person.place());
        return new Removal(
                person.victim() ? "victim" : "suspect",
                person.words(),
                "",
                "How they know the others is removed with them. What was saved before stays in the history.",
                back + "/" + person.id() + "/remove",
                back,
                Map.of(),
                places);
    }
}

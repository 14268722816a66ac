package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Problem;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;

/** The victims and suspects of a case, by their ids and never by name; more of either can be added. */
public final class PeoplePages {

    /** Who can be added. */
    public static final List<Option> ROLES =
            List.of(Option.of("victim", "Another victim"), Option.of("suspect", "Another suspect"));

    private static final String PEOPLE = "/cases/{reference}/people";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public PeoplePages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(PEOPLE, this::show), Route.post(PEOPLE, this::add));
    }

    private void show(Context request) {
        desk.show(request, "casefile/people.jte", model(request, desk.work(request), Form.blank()));
    }

    private void add(Context request) {
        Work work = desk.work(request);
        Form form = Form.sent(request);
        form.choose("role", ROLES, "Select whether a victim or a suspect is added");
        form.choose(
                "relationship",
                Choices.relationships(),
                "Select how they know the " + (form.has("role", "suspect") ? "victim" : "suspect")
                        + ", or ‘Not known’");
        if (!form.isWrong()) {
            Map<String, String> entries = entries(form, work);
            AnswerNames names = AnswerNames.of(work, form.has("role", "victim"));
            entries.putAll(names.entered());
            for (Problem problem :
                    desk.drafting().change(work.reference(), entries, names.takenBack(), desk.caller(request))) {
                form.refuse("role", problem.message() + " " + problem.remedy());
            }
        }
        if (form.isWrong()) {
            desk.refuse(request, "casefile/people.jte", model(request, work, form));
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/people");
        }
    }

    /** Return the new person, and what is between them and everybody on the other side. */
    private static Map<String, String> entries(Form form, Work work) {
        boolean victim = form.has("role", "victim");
        CaseFile file = work.file();
        String id = FreshId.of(
                work,
                victim ? "v" : "s",
                1 + (victim ? file.victims().size() : file.suspects().size()));
        Map<String, String> entries = new LinkedHashMap<>();
        Map<String, String> person = new LinkedHashMap<>(Map.of("id", id));
        if (victim) {
            NewCase.kind(form).ifPresent(kind -> person.put("kind", kind));
        }
        entries.put((victim ? "/victims/" : "/suspects/") + id, Json.text(person));
        List<String> others = victim
                ? file.suspects().stream().map(Suspect::id).toList()
                : file.victims().stream().map(Victim::id).toList();
        int relations = file.relationships().size();
        for (String other : others) {
            String relation = FreshId.of(work, "r", ++relations);
            entries.put(
                    "/relationships/" + relation,
                    Json.text(Map.of(
                            "id",
                            relation,
                            "victim",
                            victim ? id : other,
                            "suspect",
                            victim ? other : id,
                            "kind",
                            form.value("relationship"))));
        }
        return entries;
    }

    private Map<String, Object> model(Context request, Work work, Form form) {
        List<String> lines = new ArrayList<>();
        for (Relationship one : work.file().relationships()) {
            String kind = one.kind().toString();
            lines.add("Victim " + one.victim() + " and suspect " + one.suspect() + ": "
                    + Choices.relationships().stream()
                            .filter(option -> option.value().equals(kind))
                            .map(Option::label)
                            .findFirst()
                            .orElse(kind));
        }
        return Map.of(
                "frame", desk.frame(request, work, "Tasks"),
                "form", form,
                "victims", work.file().victims().stream().map(Victim::id).toList(),
                "suspects", work.file().suspects().stream().map(Suspect::id).toList(),
                "relationships", lines);
    }
}

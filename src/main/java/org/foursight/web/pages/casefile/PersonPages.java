package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Relationship;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One victim or suspect of a case, changed on a page. */
public final class PersonPages {

    private static final String PERSON = "/cases/{reference}/people/{entry}";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public PersonPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(PERSON, this::show), Route.post(PERSON, this::change));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        Person person = asked(request, work);
        Form form = PersonForm.of(person.json(), relations(work.file(), person.id()));
        desk.show(request, "casefile/person.jte", model(request, work, person, form));
    }

    private void change(Context request) {
        Work work = desk.work(request);
        Person person = asked(request, work);
        Form form = Form.sent(request);
        PersonForm.read(form, person.json(), person.victim(), work);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(person.place(), Json.text(person.json()));
        entries.putAll(
                PersonForm.relations(form, work, person.id(), desk.casework().today()));
        if (!form.isWrong()) {
            desk.entering().change(work, entries, List.of(), form, "ageBand", desk.caller(request));
        }
        if (form.isWrong()) {
            desk.refuse(request, "casefile/person.jte", model(request, work, person, form));
        } else {
            Desk.go(request, CaseBar.address(work.reference()) + "/people");
        }
    }

    /** Return how a person is related to others. */
    static List<Relationship> relations(CaseFile file, String person) {
        return file.relationships().stream()
                .filter(one -> one.victim().equals(person) || one.suspect().equals(person))
                .toList();
    }

    private Map<String, Object> model(Context request, Work work, Person person, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", desk.frame(request, work, "Tasks"));
        model.put("form", form);
        model.put("person", person);
        model.put("relations", relations(work.file(), person.id()));
        return model;
    }

    /** Return the person that a request is about. */
    static Person asked(Context request, Work work) {
        String id = request.pathParam("entry");
        JsonNode file = Json.read(work.body());
        for (String list : List.of("victims", "suspects")) {
            for (JsonNode one : file.path(list)) {
                if (one.path("id").asString("").equals(id)) {
                    return new Person(
                            id, list, (ObjectNode) one, file.path(list).size() == 1);
                }
            }
        }
        throw Refusal.notFound("There is no such victim or suspect.", "Choose one from the list.");
    }
}

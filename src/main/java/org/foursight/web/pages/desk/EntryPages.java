package org.foursight.web.pages.desk;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pages of one list of a case file: its entries are shown, added, changed and removed.
 *
 * @param <E> its entries
 */
public final class EntryPages<E> {

    private final Desk desk;
    private final EntryKind<E> kind;
    private final CaseList<E> list;

    /** Make them for the cases on one desk. */
    public EntryPages(Desk desk, EntryKind<E> kind) {
        this.desk = desk;
        this.kind = kind;
        this.list = kind.list;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        String all = "/cases/{reference}/" + list.path();
        String add = "/cases/{reference}/add-" + list.one();
        String one = all + "/{entry}";
        List<Route> own = List.of(
                Route.get(all, this::list),
                Route.get(add, this::fresh),
                Route.post(add, this::add),
                Route.get(one, this::show),
                Route.post(one, this::change));
        return Stream.concat(own.stream(), desk.removing().routes(one + "/remove", this::removal).stream())
                .toList();
    }

    private void list(Context request) {
        Work work = desk.work(request);
        List<EntryCard> cards = list.of(work.file()).stream()
                .map(entry -> kind.card(entry, work.file()))
                .toList();
        desk.show(
                request,
                kind.folder + "/" + list.path() + ".jte",
                Map.of("frame", desk.frame(request, work, "Tasks"), "cards", Slice.of(request, cards)));
    }

    private void fresh(Context request) {
        desk.show(request, form(), model(request, desk.work(request), Form.blank(), ""));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        E entry = asked(request, work, kind);
        desk.show(
                request,
                form(),
                model(request, work, kind.form(entry), list.id().apply(entry)));
    }

    private void add(Context request) {
        Work work = desk.work(request);
        String id = FreshId.of(work, list.letter(), list.of(work.file()).size() + 1);
        save(request, work, ((ObjectNode) Json.read("{}")).put("id", id), "");
    }

    private void change(Context request) {
        Work work = desk.work(request);
        String id = list.id().apply(asked(request, work, kind));
        save(request, work, list.json(work, id), id);
    }

    private void save(Context request, Work work, ObjectNode entry, String known) {
        Form form = Form.sent(request);
        kind.read(form, entry, work.file(), desk.casework().today());
        if (!form.isWrong()) {
            Map<String, String> entries = Map.of(place(entry.path("id").asString("")), Json.text(entry));
            desk.entering().change(work, entries, List.of(), form, kind.field, desk.caller(request));
        }
        if (form.isWrong()) {
            desk.refuse(request, form(), model(request, work, form, known));
        } else {
            Desk.go(request, address(work));
        }
    }

    private Removal removal(Context request, Work work) {
        EntryCard card = kind.card(asked(request, work, kind), work.file());
        return new Removal(
                kind.what(),
                card.title(),
                card.said(),
                CaseWords.of(list.name() + ".removed") + " What was saved before stays in the history.",
                address(work) + "/" + card.id() + "/remove",
                address(work),
                Map.of(),
                List.of(place(card.id())));
    }

    private Map<String, Object> model(Context request, Work work, Form form, String id) {
        String what = (kind.what().matches("[aeiou].*") ? "an " : "a ") + kind.what();
        Map<String, Object> model = new HashMap<>();
        model.put("frame", desk.frame(request, work, "Tasks"));
        model.put("form", form);
        model.put("suspects", kind.suspects(work.file()));
        model.put("victims", kind.victims(work.file()));
        model.put("title", (id.isEmpty() ? "Add " : "Change ") + what);
        model.put(
                "action",
                id.isEmpty() ? CaseBar.address(work.reference()) + "/add-" + list.one() : address(work) + "/" + id);
        return model;
    }

    private String form() {
        return kind.folder + "/" + list.one() + ".jte";
    }

    private String address(Work work) {
        return CaseBar.address(work.reference()) + "/" + list.path();
    }

    private String place(String id) {
        return "/" + list.name() + "/" + id;
    }

    /**
     * Return the entry that a request is about.
     *
     * @throws Refusal when there is none
     */
    public static <E> E asked(Context request, Work work, EntryKind<E> kind) {
        return kind.list
                .find(work.file(), request.pathParam("entry"))
                .orElseThrow(
                        () -> Refusal.notFound("There is no such " + kind.what() + ".", "Choose one from the list."));
    }
}

package org.foursight.web.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.History;
import org.foursight.casefile.Impact;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Instrument;
import org.foursight.casefile.Order;
import org.foursight.casefile.Step;
import org.foursight.casefile.Warning;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of a case file whose entries people enter one by one: how it is called, and where its pages stand.
 *
 * @param <E> its entries
 * @param name its name in the case file
 * @param one one of its entries, as addresses and templates name it
 * @param letter what the ids of new entries begin with
 * @param entries its entries in a case file
 * @param id the id of an entry
 * @param brief which entry it is, in words
 */
public record CaseList<E>(
        String name,
        String one,
        String letter,
        Function<CaseFile, List<E>> entries,
        Function<E, String> id,
        Function<E, String> brief) {

    /** What was done. */
    public static final CaseList<Incident> INCIDENTS =
            new CaseList<>("incidents", "incident", "i", CaseFile::incidents, Incident::id, Choices::incident);
    /** When suspects were told that it is unwanted. */
    public static final CaseList<Warning> WARNINGS = new CaseList<>(
            "warnings", "warning", "w", CaseFile::warnings, Warning::id, warning -> Dates.words(warning.when()));
    /** Orders against suspects. */
    public static final CaseList<Order> ORDERS =
            new CaseList<>("orders", "order", "o", CaseFile::orders, Order::id, order -> Choices.order(order.kind()));
    /** What changed in victims' daily life. */
    public static final CaseList<Impact> IMPACT = new CaseList<>(
            "impact", "effect", "e", CaseFile::impact, Impact::id, impact -> CaseWords.of(impact.kind()));
    /** What was before, or beside the conduct. */
    public static final CaseList<History> HISTORY = new CaseList<>(
            "history", "event", "h", CaseFile::history, History::id, event -> EntryFields.when(event.when()));
    /** Steps of custody and of proceedings, with their days. */
    public static final CaseList<Step> PROCEEDINGS =
            new CaseList<>("proceedings", "proceeding", "p", CaseFile::proceedings, Step::id, Choices::proceeding);
    /** Results of risk tools. */
    public static final CaseList<Instrument> INSTRUMENTS =
            new CaseList<>("instruments", "instrument", "t", CaseFile::instruments, Instrument::id, Instrument::tool);
    /** All of them, in the order in which they are checked. */
    public static final List<CaseList<?>> ALL =
            List.of(INCIDENTS, IMPACT, INSTRUMENTS, WARNINGS, ORDERS, PROCEEDINGS, HISTORY);

    /** Return the list that a case file calls so, or nothing. */
    public static Optional<CaseList<?>> named(String name) {
        return ALL.stream().filter(list -> list.name().equals(name)).findFirst();
    }

    /** Return its heading. */
    public String title() {
        return CaseWords.of(name);
    }

    /** Return what one of its entries is called beside those of other lists. */
    public String entry() {
        return CaseWords.of(name + ".entry");
    }

    /** Return the last part of the address at which the list stands. */
    public String path() {
        return one + "s";
    }

    /** Return the entries in a case file. */
    public List<E> of(CaseFile file) {
        return entries.apply(file);
    }

    /** Return the entry of an id, or nothing. */
    public Optional<E> find(CaseFile file, String wanted) {
        return of(file).stream().filter(entry -> id.apply(entry).equals(wanted)).findFirst();
    }

    /** Return an entry as the case file has it. */
    public ObjectNode json(Work work, String wanted) {
        for (JsonNode known : Json.read(work.body()).path(name)) {
            if (known.path("id").asString("").equals(wanted)) {
                return (ObjectNode) known;
            }
        }
        throw new IllegalStateException("no " + wanted + " in " + name);
    }
}

package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Order;
import org.foursight.casefile.OrderKind;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.foursight.casefile.Vocabulary;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of an order: a field left empty leaves what is recorded; ‘Not recorded’ takes it out. */
public final class OrderForm {

    static final String NOT_RECORDED = "notRecorded";

    /** What kind of order it can be. */
    public static final List<Option> KINDS = Stream.of(OrderKind.values())
            .map(kind -> Option.of(kind, Choices.capital(Vocabulary.phrase(kind))))
            .toList();
    /** Whether something was done. */
    public static final List<Option> DONE =
            List.of(Option.of("true", "Yes"), Option.of("false", "No"), Option.of(NOT_RECORDED, "Not recorded"));

    private OrderForm() {}

    /** Return whom an order can be against. */
    public static List<Option> suspects(CaseFile file) {
        return file.suspects().stream()
                .map(Suspect::id)
                .map(id -> Option.of(id, "Suspect " + id))
                .toList();
    }

    /** Return whom an order can protect. */
    public static List<Option> victims(CaseFile file) {
        return Stream.concat(everyVictim(file).stream(), Stream.of(Option.of(NOT_RECORDED, "Not recorded")))
                .toList();
    }

    /** Return the victims. */
    static List<Option> everyVictim(CaseFile file) {
        return file.victims().stream()
                .map(Victim::id)
                .map(id -> Option.of(id, "Victim " + id))
                .toList();
    }

    /** Return a form filled with an order. */
    static Form of(Order order) {
        Form form = Form.blank()
                .put("kind", order.kind())
                .put("against", order.against())
                .putAll("protects", order.protects())
                .put("served", order.served())
                .put("breachesChecked", order.breachesChecked())
                .put("basis", order.basis());
        OrderDates.put(form, order);
        return OrderTerms.put(form, order.terms());
    }

    /** Read a form into an order; says in the form what is wrong. */
    static void read(Form form, ObjectNode order, CaseFile file, LocalDate today) {
        word(form, order, "kind", KINDS, "Select what kind of order it is");
        person(form, order, "against", suspects(file), "Select the suspect it is against");
        protects(form, order, victims(file));
        OrderDates.read(form, order, today);
        done(form, order, "served");
        OrderTerms.read(form, order);
        done(form, order, "breachesChecked");
        word(form, order, "basis", Choices.bases(), "Select what this is based on");
    }

    /** Read one of several words, which an entry must have. */
    static void word(Form form, ObjectNode entry, String name, List<Option> options, String message) {
        if (form.value(name).isEmpty() && entry.has(name)) {
            return;
        }
        form.choose(name, options, message);
        entry.put(name, form.value(name));
    }

    /** Read one of several people; of one, nobody is asked. */
    static void person(Form form, ObjectNode entry, String name, List<Option> people, String message) {
        if (people.size() == 1) {
            form.put(name, people.get(0).value());
        }
        word(form, entry, name, people, message);
    }

    private static void protects(Form form, ObjectNode order, List<Option> victims) {
        List<String> chosen = form.all("protects").stream().distinct().toList();
        if (chosen.isEmpty()) {
            return;
        }
        form.choose("protects", victims, "Select the victims it protects, or ‘Not recorded’");
        if (chosen.size() > 1 && chosen.contains(NOT_RECORDED)) {
            form.refuse("protects", "Select the victims it protects, or ‘Not recorded’, not both");
        }
        order.remove("protects");
        if (!chosen.contains(NOT_RECORDED)) {
            ArrayNode protects = order.putArray("protects");
            chosen.forEach(protects::add);
        }
    }

    private static void done(Form form, ObjectNode order, String name) {
        if (form.value(name).isEmpty()) {
            return;
        }
        form.choose(name, DONE, "Select one of these");
        order.remove(name);
        if (!form.has(name, NOT_RECORDED)) {
            order.put(name, form.has(name, "true"));
        }
    }
}

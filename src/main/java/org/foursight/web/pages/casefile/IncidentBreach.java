package org.foursight.web.pages.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Breach;
import org.foursight.casefile.Order;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The order that an incident broke, which records it as a breach. */
final class IncidentBreach {

    private IncidentBreach() {}

    /** Put into a form which order an incident broke. */
    static void put(Form form, Work work, String incident) {
        for (Order order : work.file().orders()) {
            for (Breach breach : order.breaches()) {
                if (incident.equals(breach.incident())) {
                    form.put("order", order.id()).put("excuse", breach.excuse());
                }
            }
        }
    }

    /** Say what is wrong with what was chosen. */
    static void check(Form form, List<Option> orders) {
        if (!form.value("order").isEmpty()) {
            form.choose("order", orders, "Select one of the orders");
        } else if (!form.value("excuse").isEmpty()) {
            form.refuse("order", "Select the order that was broken, or clear the excuse");
        }
    }

    /** Return the orders that change when an incident breaks the chosen one, as JSON by their place in the case file. */
    static Map<String, String> entries(Form form, Work work, ObjectNode incident) {
        Map<String, String> entries = new LinkedHashMap<>();
        String id = incident.path("id").asString("");
        for (JsonNode order : Json.read(work.body()).path("orders")) {
            String before = Json.text(order);
            change((ObjectNode) order, form, work, incident, id);
            if (!Json.text(order).equals(before)) {
                entries.put("/orders/" + order.path("id").asString(""), Json.text(order));
            }
        }
        return entries;
    }

    private static void change(ObjectNode order, Form form, Work work, ObjectNode incident, String id) {
        boolean chosen = form.has("order", order.path("id").asString(""));
        ArrayNode kept = (ArrayNode) Json.read("[]");
        ObjectNode breach = null;
        for (JsonNode one : order.path("breaches")) {
            if (!one.path("incident").asString("").equals(id)) {
                kept.add(one);
            } else if (chosen) {
                breach = (ObjectNode) one;
                kept.add(one);
            }
        }
        if (chosen && breach == null) {
            breach = kept.addObject().put("id", FreshId.of(work, "b", 1)).put("incident", id);
            breach.put("summary", incident.path("summary").asString("")).put("basis", form.value("basis"));
        }
        if (breach != null) {
            breach.set("when", incident.path("when"));
            breach.remove("excuse");
            if (!form.value("excuse").isEmpty()) {
                breach.put("excuse", form.value("excuse"));
            }
        }
        if (!kept.isEmpty() || order.has("breaches")) {
            order.set("breaches", kept);
        }
    }

    /** Return the orders without the pointers to an incident that is removed; the breaches stay recorded. */
    static Map<String, String> without(Work work, String incident) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (JsonNode order : Json.read(work.body()).path("orders")) {
            for (JsonNode breach : order.path("breaches")) {
                if (breach.path("incident").asString("").equals(incident)) {
                    ((ObjectNode) breach).remove("incident");
                    entries.put("/orders/" + order.path("id").asString(""), "");
                }
            }
            entries.computeIfPresent("/orders/" + order.path("id").asString(""), (path, json) -> Json.text(order));
        }
        return entries;
    }
}

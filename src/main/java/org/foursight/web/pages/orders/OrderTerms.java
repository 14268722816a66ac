package org.foursight.web.pages.orders;

import java.util.List;
import org.foursight.web.pages.desk.Form;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an order forbids or requires, a field each; one is taken out by saying so, not by leaving it empty. */
public final class OrderTerms {

    private static final int SPARE = 3;
    private static final int MOST_LINES = 40;

    private OrderTerms() {}

    /** Return how many fields for terms a form has. */
    public static int lines(Form form) {
        return known(form) + SPARE;
    }

    /** Return how many of them stand for a term that is recorded. */
    public static int known(Form form) {
        return Math.min(MOST_LINES, Math.max(form.number("term-lines"), 0));
    }

    static Form put(Form form, List<String> terms) {
        for (int line = 0; line < Math.min(MOST_LINES, terms.size()); line++) {
            form.put("term-" + line, terms.get(line));
        }
        return form.put("term-lines", terms.size());
    }

    static void read(Form form, ObjectNode order) {
        ArrayNode before = order.path("terms") instanceof ArrayNode known ? known : order.arrayNode();
        ArrayNode terms = order.arrayNode();
        int shown = known(form);
        for (int line = 0; line < shown; line++) {
            String typed = form.value("term-" + line);
            if (!form.has("term-" + line + "-out", "yes")) {
                terms.add(typed.isEmpty() ? before.path(line).asString("") : typed);
            }
        }
        for (int line = shown; line < before.size(); line++) {
            terms.add(before.get(line));
        }
        for (int line = shown; line < shown + SPARE; line++) {
            if (!form.value("term-" + line).isEmpty()) {
                terms.add(form.value("term-" + line));
            }
        }
        order.remove("terms");
        if (!terms.isEmpty()) {
            order.set("terms", terms);
        }
    }
}

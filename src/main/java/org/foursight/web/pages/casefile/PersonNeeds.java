package org.foursight.web.pages.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.casework.FreshId;
import org.foursight.casework.Work;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The recorded vulnerabilities and needs of a person, a line each. */
public final class PersonNeeds {

    /** What somebody can need help with. */
    public static final List<Option> KINDS = List.of(
            Option.of("mentalHealth", "Mental health"),
            Option.of("physicalHealth", "Physical health"),
            Option.of("disability", "A disability"),
            Option.of("substanceUse", "Alcohol or drugs"),
            Option.of("housing", "Housing"),
            Option.of("language", "Language or interpreting"),
            Option.of("caring", "Caring for others"),
            Option.of("other", "Something else"));

    private static final int SPARE = 2;
    private static final int MOST_LINES = 40;

    private PersonNeeds() {}

    /** Return how many lines a form has. */
    public static int lines(Form form) {
        return known(form) + SPARE;
    }

    /** Return how many of them stand for a need that is recorded. */
    public static int known(Form form) {
        return Math.min(MOST_LINES, Math.max(form.number("need-lines"), 0));
    }

    /** Return the kinds to choose from, with one that stands there already. */
    public static List<Option> kinds(String there) {
        boolean known =
                there.isEmpty() || KINDS.stream().anyMatch(one -> one.value().equals(there));
        return known
                ? KINDS
                : Stream.concat(KINDS.stream(), Stream.of(Option.of(there, there)))
                        .toList();
    }

    static Form put(Form form, JsonNode person) {
        int line = 0;
        for (JsonNode need : person.path("needs")) {
            String name = "need-" + line++;
            form.put(name, need.path("kind").asString(""))
                    .put(name + "-basis", need.path("basis").asString(""))
                    .put(name + "-note", need.path("note").asString(""));
        }
        return form.put("need-lines", line);
    }

    static void read(Form form, ObjectNode person, Work work) {
        ArrayNode needs = person.path("needs") instanceof ArrayNode known ? known : person.putArray("needs");
        int known = Math.min(known(form), needs.size());
        int next = 1;
        for (int line = 0; line < lines(form); line++) {
            String name = "need-" + line;
            ObjectNode need = line < known ? (ObjectNode) needs.get(line) : person.objectNode();
            if (line >= known && (form.value(name) + form.value(name + "-note")).isEmpty()) {
                continue;
            }
            if (line >= known) {
                String id = FreshId.of(work, "n", next);
                next = Integer.parseInt(id.substring(1)) + 1;
                needs.add(need.put("id", id));
            }
            field(form, need, name, "kind", kinds(need.path("kind").asString("")), "Select what kind of need it is");
            field(form, need, name + "-basis", "basis", Choices.bases(), "Select what this need is based on");
            if (!form.value(name + "-note").isEmpty()) {
                need.put("note", form.value(name + "-note"));
            }
        }
        for (int line = known - 1; line >= 0; line--) {
            if (form.has("need-" + line + "-out", "yes")) {
                needs.remove(line);
            }
        }
        if (needs.isEmpty()) {
            person.remove("needs");
        }
    }

    private static void field(
            Form form, ObjectNode need, String name, String field, List<Option> options, String message) {
        if (form.value(name).isEmpty() && need.has(field)) {
            return;
        }
        form.choose(name, options, message);
        need.put(field, form.value(name));
    }
}

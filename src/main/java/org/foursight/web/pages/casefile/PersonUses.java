package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casework.Work;
import org.foursight.web.http.Json;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.CaseList;
import tools.jackson.databind.JsonNode;

/** What names a person in a case file, so that they cannot be removed. */
final class PersonUses {

    private static final List<String> FIELDS =
            List.of("victim", "suspect", "towards", "by", "procuredBy", "against", "protects");

    /** Lists that name people and have no pages of their own. */
    private static final Map<String, String> OTHERS =
            Map.of("answers", "Answer", "investigation", "Step of the investigation");

    private PersonUses() {}

    /** Return everything that names somebody, each with the page on which it is changed. */
    static List<PersonUse> of(Work work, String person) {
        List<PersonUse> uses = new ArrayList<>();
        Json.read(work.body()).properties().forEach(list -> {
            String what =
                    CaseList.named(list.getKey()).map(CaseList::entry).orElse(OTHERS.getOrDefault(list.getKey(), ""));
            for (JsonNode entry : what.isEmpty() ? Json.read("[]") : list.getValue()) {
                if (names(entry, person)) {
                    uses.add(link(work, list.getKey(), what, entry));
                }
            }
        });
        return uses;
    }

    private static boolean names(JsonNode entry, String person) {
        for (String field : FIELDS) {
            for (JsonNode one : entry.path(field).isArray() ? entry.path(field) : List.of(entry.path(field))) {
                if (one.asString("").equals(person)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String about(JsonNode answer) {
        return "?about="
                + Stream.of("victim", "suspect", "incident")
                        .map(field -> answer.path(field).asString(""))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining("@"));
    }

    private static PersonUse link(Work work, String list, String what, JsonNode entry) {
        String address = CaseBar.address(work.reference());
        String id = entry.path("id").asString("");
        String page = CaseList.named(list)
                .map(known -> address + "/" + known.path() + "/" + id)
                .orElse("");
        if (list.equals("answers")) {
            page = address + "/q/" + entry.path("questionnaire").asString("") + "/"
                    + entry.path("item").asString("") + about(entry);
        }
        return new PersonUse(page, what + " " + id);
    }
}

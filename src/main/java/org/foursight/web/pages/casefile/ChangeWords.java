package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.Reply;
import org.foursight.facts.Words;
import org.foursight.questions.Questionnaires;
import org.foursight.store.cases.DraftEntry;
import org.foursight.web.http.Json;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.Choices;
import tools.jackson.databind.JsonNode;

/** What somebody changed in a case, in the words of the questions. */
final class ChangeWords {

    private static final Map<String, String> OTHERS = Map.of(
            "victims", "Victim",
            "suspects", "Suspect",
            "relationships", "Relationship",
            "investigation", "Investigation",
            "proceedings", "Custody or court",
            "decisions", "Decision log");

    private final Questionnaires questionnaires;

    ChangeWords(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Return a place in a case file, such as {@code /answers/red-flags/weapon}, in words. */
    String place(String path) {
        List<String> steps = List.of(path.split("/", -1));
        if (steps.size() == 4 && steps.get(1).equals("answers")) {
            List<String> item = List.of(steps.get(3).split("@", -1));
            String about = item.size() > 1 ? " (" + String.join(", ", item.subList(1, item.size())) + ")" : "";
            return questionnaires
                    .byId(steps.get(2))
                    .flatMap(group -> group.items().stream()
                            .filter(one -> one.id().equals(item.get(0)))
                            .findFirst())
                    .map(one -> one.prompt() + about)
                    .orElse(path);
        }
        String list = steps.size() > 2 ? steps.get(1) : "";
        String entry = CaseList.named(list).map(CaseList::entry).orElse(OTHERS.getOrDefault(list, ""));
        if (!entry.isEmpty()) {
            return entry + " " + steps.get(2);
        }
        return path.equals("/asOf") ? "The day the case file is about" : path;
    }

    /** Return an entry of a draft in words. */
    String entry(DraftEntry entry) {
        String value = entry.value();
        String place = place(entry.path());
        return place
                + (place.endsWith("?") ? " " : ": ")
                + (value == null ? "taken back" : PlainText.brief(value(value)));
    }

    private static String value(String json) {
        JsonNode value = Json.read(json);
        if (value.has("value")) {
            String word = value.path("value").asString("");
            return Arrays.stream(Reply.values())
                            .filter(reply -> reply.toString().equals(word))
                            .map(Choices::reply)
                            .findFirst()
                            .orElse(word)
                    + (value.has("note") ? ". " + value.path("note").asString("") : "");
        }
        return Stream.of("text", "summary", "outcome", "note")
                .filter(value::has)
                .findFirst()
                .map(field -> value.path(field).asString(""))
                .orElseGet(() -> value.isString() ? value.asString("") : value.has("kind") ? kind(value) : json);
    }

    private static String kind(JsonNode entry) {
        String kind = Words.ofCamelCase(entry.path("kind").asString(""));
        return entry.has("on")
                ? kind + ", " + Words.date(LocalDate.parse(entry.path("on").asString("")))
                : kind;
    }
}

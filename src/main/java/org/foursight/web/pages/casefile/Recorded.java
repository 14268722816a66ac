package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.foursight.screening.Screening;
import org.foursight.web.http.Json;
import tools.jackson.databind.JsonNode;

/** What a case file has recorded, entry by entry and in the order of its schema; nothing is concluded from it. */
final class Recorded {

    /** What names an entry stands in its title, and the case in the bar above. */
    private static final Set<String> NAMES = Set.of("id", "schema", "reference");

    private static final Set<String> NAMES_OF_ANSWERS =
            Set.of("id", "questionnaire", "item", "victim", "suspect", "incident");

    private final SchemaValues values;
    private final ChangeWords words;

    Recorded(Screening screening) {
        this.values = new SchemaValues(Json.read(screening.reader().schemaText()));
        this.words = new ChangeWords(screening.questionnaires());
    }

    /** Return everything a case file has recorded. */
    List<RecordedEntry> of(String body) {
        List<RecordedEntry> entries = new ArrayList<>();
        add(entries, "", "The case", NAMES, Json.read(body), values.root());
        return entries;
    }

    /** Add an entry, and behind it the entries that stand in its lists. */
    private void add(
            List<RecordedEntry> entries,
            String place,
            String title,
            Set<String> named,
            JsonNode entry,
            JsonNode schema) {
        List<RecordedField> fields = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        for (String name : values.fields(schema, entry)) {
            JsonNode value = entry.get(name);
            if (isEntries(value)) {
                lists.add(name);
            } else if (!named.contains(name)) {
                JsonNode of = values.field(schema, name);
                fields.add(RecordedField.of(
                        values.isReplyToAQuestion(schema, name) ? "" : values.label(of, name),
                        values.words(value, of),
                        values.isWritten(of)));
            }
        }
        if (!fields.isEmpty() || !place.isEmpty()) {
            boolean answer = place.startsWith("/answers/");
            entries.add(new RecordedEntry(
                    answer ? RecordedEntry.Part.ANSWERED : RecordedEntry.Part.RECORDED, place, title, fields));
        }
        for (String name : lists) {
            JsonNode kind = values.item(values.field(schema, name));
            for (JsonNode one : entry.get(name)) {
                boolean answer = place.isEmpty() && name.equals("answers");
                String at = answer ? answered(one) : place + "/" + name + "/" + text(one, "id");
                String called = place.isEmpty()
                        ? words.place(at)
                        : title + ", " + values.label(kind, name).toLowerCase(Locale.ROOT) + " " + text(one, "id");
                add(entries, at, called, answer ? NAMES_OF_ANSWERS : NAMES, one, kind);
            }
        }
    }

    private static boolean isEntries(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).has("id");
    }

    private static String answered(JsonNode answer) {
        return Answers.path(
                text(answer, "questionnaire"),
                text(answer, "item"),
                Stream.of("victim", "suspect", "incident")
                        .filter(answer::has)
                        .map(name -> text(answer, name))
                        .toList());
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}

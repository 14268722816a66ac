package org.foursight.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the "given" cell of a scenario into a case file, through the real reader.
 *
 * <p>Items are parted by semicolons; {@code rules/given.md} explains them and names situations that rows share.
 */
public final class Given {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode file = MAPPER.createObjectNode();

    private Given() {
        file.put("schema", "foursight/case-file/1");
        file.put("reference", "scenario");
        file.put("asOf", "2026-05-20");
        file.put("recordedAs", "notRecorded");
        list("victims").addObject().put("id", "v1").put("kind", "individual");
        list("suspects").addObject().put("id", "s1");
    }

    /** Return the items of a cell with named situations opened up and {@code without} items taken out. */
    public static List<String> items(String cell, Map<String, String> named) {
        List<String> items = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String item = part.strip();
            if (item.startsWith("without ")) {
                String gone = item.substring("without ".length());
                if (!items.remove(gone)) {
                    throw new IllegalArgumentException("Nothing to leave out: \"" + gone + "\" in: " + cell);
                }
            } else if (named.containsKey(item)) {
                items.addAll(items(named.get(item), named));
            } else if (!item.isEmpty() && !item.equals("nothing else")) {
                items.add(item);
            }
        }
        return items;
    }

    /** Return the case file of a list of items. */
    public static CaseFile caseFile(List<String> items) {
        Given given = new Given();
        items.forEach(given::add);
        return CaseFileReader.standard().read(MAPPER.writeValueAsBytes(given.file));
    }

    private void add(String item) {
        String[] words = item.split(" +", -1);
        switch (words[0]) {
            case "asOf" -> file.put("asOf", words[1]);
            case "recorded" -> file.put("recordedAs", words[1]);
            case "victim" -> victim(words);
            case "suspect" -> list("suspects").addObject().put("id", words[1]);
            case "relationship" ->
                entry("relationships", "r")
                        .put("victim", "v1")
                        .put("suspect", "s1")
                        .put("kind", words[1]);
            case "incident" -> incident(words);
            case "told" -> told(words);
            case "impact" -> impact(words);
            case "answer" -> answer(words);
            case "order" -> order(words);
            case "unit" -> file.put("unit", words[1]);
            case "rated" -> rated(words);
            case "step" -> step("investigation", words);
            case "proceeding" -> step("proceedings", words);
            case "logged" -> entry("decisions", "d").put("kind", words[1]).put("text", words[2].replace('-', ' '));
            case "need" -> need(words);
            case "home" -> person(words[1]).put("area", words[2]);
            case "age" -> person(words[1]).put("ageBand", words[2]);
            case "separated" -> ((ObjectNode) list("relationships").get(0)).set("separated", when(words[1]));
            case "history" -> history(words);
            default -> throw new IllegalArgumentException("Not an item of a scenario: " + item);
        }
    }

    private void victim(String[] words) {
        ObjectNode victim = null;
        for (int i = 0; i < list("victims").size(); i++) {
            ObjectNode known = (ObjectNode) list("victims").get(i);
            victim = known.get("id").asString().equals(words[1]) ? known : victim;
        }
        if (victim == null) {
            victim = list("victims").addObject().put("id", words[1]).put("kind", "individual");
        }
        if (words.length > 2 && words[2].equals("kind-not-recorded")) {
            victim.remove("kind");
        } else if (words.length > 2) {
            victim.put("kind", words[2]);
        }
    }

    private void incident(String[] words) {
        ObjectNode incident = entry("incidents", "i").put("summary", "scenario").put("basis", "victimAccount");
        incident.set("when", when(words[1]));
        ArrayNode behaviours = incident.putArray("behaviours");
        for (String behaviour : words[2].split(",", -1)) {
            behaviours.add(behaviour);
        }
        String towards = option(words, "towards", "v1");
        ArrayNode aimedAt = incident.putArray("towards");
        for (String victim : towards.split("\\+", -1)) {
            aimedAt.add(victim);
        }
        put(incident, "knownUnwanted", option(words, "known", ""));
        String procurer = option(words, "procuredBy", "");
        if (procurer.isEmpty() && !option(words, "by", "s1").equals("nobody")) {
            incident.put("by", option(words, "by", "s1"));
        } else if (!procurer.isEmpty()) {
            incident.put("procuredBy", procurer);
        }
        put(incident, "channel", option(words, "channel", ""));
        put(incident, "place", option(words, "place", ""));
        String evidence = option(words, "evidence", "");
        if (!evidence.isEmpty()) {
            ObjectNode noted = incident.putArray("evidence").addObject().put("kind", evidence);
            flag(noted, "held", option(words, "held", ""));
        }
        put(incident, "otherReason", option(words, "because", ""));
        String acts = option(words, "acts", "");
        String occasions = option(words, "occasions", "");
        if (!acts.isEmpty() || !occasions.isEmpty()) {
            ObjectNode times = incident.putObject("times");
            if (!acts.isEmpty()) {
                times.put("acts", Integer.parseInt(acts));
            }
            if (!occasions.isEmpty()) {
                times.put("occasions", Integer.parseInt(occasions));
            }
        }
        String threat = option(words, "threat", "");
        if (!threat.isEmpty()) {
            ObjectNode made = incident.putArray("threats").addObject().put("kind", threat);
            put(made, "words", option(words, "words", "").replace('-', ' '));
        }
        ObjectNode effect = MAPPER.createObjectNode();
        put(effect, "fearOfViolence", option(words, "fear", ""));
        put(effect, "fearTiming", option(words, "feared", ""));
        String others = option(words, "fearFor", "");
        if (!others.isEmpty()) {
            effect.putArray("fearForOthers").add(others);
        }
        put(effect, "alarm", option(words, "alarm", ""));
        put(effect, "distress", option(words, "distress", ""));
        if (!effect.isEmpty()) {
            incident.set("effect", effect);
        }
    }

    private void rated(String[] words) {
        ObjectNode rated = entry("instruments", "n").put("tool", words[1]).put("outcome", words[2]);
        put(rated, "domain", option(words, "domain", ""));
        flag(rated, "trained", option(words, "trained", ""));
    }

    private void step(String list, String[] words) {
        ObjectNode step = entry(list, list.substring(0, 3)).put("kind", words[1]);
        flag(step, "done", option(words, "done", ""));
        put(step, "on", option(words, "on", ""));
    }

    private void need(String[] words) {
        ObjectNode person = person(words[1]);
        ArrayNode needs = person.has("needs") ? (ArrayNode) person.get("needs") : person.putArray("needs");
        needs.addObject()
                .put("id", words[1] + "-need" + needs.size())
                .put("kind", words[2])
                .put("basis", "record");
    }

    /** The first victim or the first suspect. */
    private ObjectNode person(String word) {
        return (ObjectNode) list(word + "s").get(0);
    }

    private void history(String[] words) {
        ObjectNode event = entry("history", "h")
                .put("kind", words[1])
                .put("suspect", "s1")
                .put("summary", "scenario")
                .put("basis", "record");
        put(event, "victim", option(words, "victim", ""));
        flag(event, "linked", option(words, "linked", ""));
    }

    private void impact(String[] words) {
        ObjectNode impact =
                entry("impact", "e").put("victim", "v1").put("kind", words[1]).put("basis", "victimAccount");
        String since = option(words, "since", "");
        if (!since.isEmpty()) {
            impact.set("when", when(since));
        }
    }

    private void told(String[] words) {
        entry("warnings", "w")
                .put("victim", "v1")
                .put("suspect", "s1")
                .put("by", option(words, "by", "victim"))
                .put("basis", "victimAccount")
                .set("when", when(words[1]));
    }

    private void answer(String[] words) {
        String[] item = words[1].split("/", -1);
        ObjectNode answer = entry("answers", "a")
                .put("questionnaire", item[0])
                .put("item", item[1])
                .put("value", words[2]);
        put(answer, "incident", option(words, "incident", ""));
        put(answer, "victim", option(words, "victim", ""));
        put(answer, "note", option(words, "note", ""));
    }

    private void order(String[] words) {
        ObjectNode order =
                entry("orders", "o").put("kind", words[1]).put("against", "s1").put("basis", "record");
        put(order, "madeOn", option(words, "made", ""));
        put(order, "endsOn", option(words, "ends", ""));
        flag(order, "untilFurtherOrder", option(words, "untilFurtherOrder", ""));
        flag(order, "served", option(words, "served", ""));
        flag(order, "breachesChecked", option(words, "checked", ""));
        String breach = option(words, "breach", "");
        if (!breach.isEmpty()) {
            ObjectNode recorded = order.putArray("breaches").addObject();
            recorded.put("id", order.get("id").asString() + "-b")
                    .put("summary", "scenario")
                    .put("basis", "record");
            recorded.set("when", when(breach));
            put(recorded, "excuse", option(words, "excuse", ""));
        }
    }

    private static ObjectNode when(String word) {
        ObjectNode when = MAPPER.createObjectNode();
        if (word.equals("undated")) {
            return when.put("notKnown", true);
        }
        if (word.contains("..")) {
            return when.put("from", word.substring(0, word.indexOf("..")))
                    .put("to", word.substring(word.indexOf("..") + 2));
        }
        return when.put(word.length() == "2026-05".length() ? "month" : "on", word);
    }

    private static String option(String[] words, String key, String otherwise) {
        for (String word : words) {
            if (word.startsWith(key + "=")) {
                return word.substring(key.length() + 1);
            }
        }
        return otherwise;
    }

    private static void put(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }

    private static void flag(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value.equals("yes"));
        }
    }

    private ObjectNode entry(String list, String prefix) {
        ArrayNode entries = list(list);
        return entries.addObject().put("id", prefix + entries.size());
    }

    private ArrayNode list(String name) {
        return file.has(name) ? (ArrayNode) file.get(name) : file.putArray(name);
    }
}

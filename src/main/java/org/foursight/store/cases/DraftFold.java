package org.foursight.store.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foursight.store.connection.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the entries of a draft into a case file. */
final class DraftFold {

    private final ObjectNode root;

    private DraftFold(ObjectNode root) {
        this.root = root;
    }

    /** Return the case file with the entries in it, as canonical JSON. */
    static String into(String body, List<DraftEntry> entries) {
        ObjectNode root = (ObjectNode) CanonicalJson.read(body);
        DraftFold fold = new DraftFold(root);
        for (DraftEntry entry : entries) {
            DraftPath path = DraftPath.of(entry.path());
            switch (entry.act()) {
                case ENTERED -> fold.enter(path, CanonicalJson.read(String.valueOf(entry.value())));
                case TAKEN_BACK -> fold.takeBack(path);
                case LEFT_AS_IT_WAS -> {}
            }
        }
        return CanonicalJson.of(root);
    }

    private void enter(DraftPath path, JsonNode value) {
        if (path.answer()) {
            answer(path, value);
            return;
        }
        JsonNode holder = path.holder(root);
        if (holder instanceof ObjectNode object) {
            object.set(path.last(), value);
            return;
        }
        ArrayNode list = (ArrayNode) holder;
        int index = DraftPath.index(list, path.last());
        if (index >= 0) {
            list.set(index, value);
        } else if (value.path("id").asString("").equals(path.last())) {
            list.add(value);
        } else {
            throw DraftPath.unfit(path.text());
        }
    }

    private void takeBack(DraftPath path) {
        if (path.answer()) {
            ArrayNode answers = answers();
            int index = AnswerName.of(path).index(answers);
            if (index >= 0) {
                answers.remove(index);
            }
            return;
        }
        JsonNode holder = path.holder(root);
        if (holder instanceof ObjectNode object) {
            object.remove(path.last());
        } else if (holder instanceof ArrayNode list && DraftPath.index(list, path.last()) >= 0) {
            list.remove(DraftPath.index(list, path.last()));
        }
    }

    /** A reply alone changes only the reply; an object changes the fields it has. */
    private void answer(DraftPath path, JsonNode value) {
        ArrayNode answers = answers();
        AnswerName name = AnswerName.of(path);
        int index = name.index(answers);
        ObjectNode answer = index >= 0
                ? (ObjectNode) answers.get(index)
                : name.begin(answers.addObject().put("id", freshId(answers)), root);
        if (value instanceof ObjectNode fields) {
            fields.properties().stream()
                    .filter(field -> !AnswerName.FIXED.contains(field.getKey()))
                    .forEach(field -> answer.set(field.getKey(), field.getValue()));
        } else {
            answer.set("value", value);
        }
    }

    private ArrayNode answers() {
        return root.path("answers") instanceof ArrayNode answers ? answers : root.putArray("answers");
    }

    private String freshId(ArrayNode answers) {
        Set<String> taken = new HashSet<>();
        for (JsonNode list : root) {
            for (JsonNode entry : list) {
                taken.add(entry.path("id").asString(""));
            }
        }
        int number = answers.size();
        while (taken.contains("a" + number)) {
            number++;
        }
        return "a" + number;
    }
}

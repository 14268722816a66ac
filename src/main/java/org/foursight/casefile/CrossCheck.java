package org.foursight.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks that ids are unique, that every id pointed to exists and that no item is answered twice. */
final class CrossCheck {

    private static final Predicate<String> ID =
            Pattern.compile("[a-z][a-z0-9-]{0,30}").asMatchPredicate();

    /** Where ids point: the list they stand in, the field, and the list they point into. */
    private static final Map<String, Map<String, String>> POINTS = Map.of(
            "relationships", Map.of("victim", "victims", "suspect", "suspects"),
            "incidents", Map.of("towards", "victims", "by", "suspects", "procuredBy", "suspects"),
            "warnings", Map.of("victim", "victims", "suspect", "suspects"),
            "impact", Map.of("victim", "victims", "suspect", "suspects"),
            "answers", Map.of("victim", "victims", "suspect", "suspects", "incident", "incidents"),
            "history", Map.of("victim", "victims", "suspect", "suspects"),
            "orders", Map.of("against", "suspects", "protects", "victims"),
            "breaches", Map.of("incident", "incidents"),
            "investigation", Map.of("suspect", "suspects"),
            "proceedings", Map.of("suspect", "suspects"));

    private static final List<String> NESTED = List.of("needs", "breaches");

    private final Problems problems;
    private final Map<String, String> firstUse = new HashMap<>();
    private final Map<String, Set<String>> known;

    private CrossCheck(JsonNode root, Problems problems) {
        this.problems = problems;
        this.known = Stream.of("victims", "suspects", "incidents")
                .filter(list -> list.equals("incidents") || root.path(list).isArray())
                .collect(Collectors.toMap(list -> list, list -> ids(root.path(list))));
    }

    static void of(JsonNode root, Problems problems) {
        CrossCheck check = new CrossCheck(root, problems);
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            check.list(field.getKey(), field.getValue(), Words.child("", field.getKey()));
        }
        check.answers(root.path("answers"));
    }

    private void list(String name, JsonNode entries, String path) {
        for (int i = 0; entries.isArray() && i < entries.size(); i++) {
            JsonNode entry = entries.path(i);
            String at = path + "/" + i;
            unique(entry.path("id"), at + "/id");
            Map<String, String> targets = POINTS.getOrDefault(name, Map.of());
            for (String field : entry.propertyNames()) {
                point(entry.path(field), at + "/" + field, targets.getOrDefault(field, ""));
            }
            for (String nested : NESTED) {
                list(nested, entry.path(nested), at + "/" + nested);
            }
        }
    }

    private void unique(JsonNode id, String path) {
        String first = id.isString() ? firstUse.putIfAbsent(id.stringValue(), path) : null;
        if (first != null) {
            problems.add(
                    path,
                    "The id `" + Words.shown(id.stringValue()) + "` is used twice: at " + Words.shownPath(first)
                            + " and at "
                            + Words.shownPath(path)
                            + ".",
                    "Give one of the two another id.");
        }
    }

    private void point(JsonNode pointer, String path, String target) {
        for (int i = 0; pointer.isArray() && i < pointer.size(); i++) {
            point(pointer.path(i), path + "/" + i, target);
        }
        Set<String> ids = known.get(target);
        if (!pointer.isString() || ids == null) {
            return;
        }
        String id = pointer.stringValue();
        if (ID.test(id) && !ids.contains(id)) {
            String use = ids.isEmpty() ? "Add " : "Use one of " + Words.list(List.copyOf(ids)) + ", or add ";
            String one = target.substring(0, target.length() - 1);
            problems.add(path, "There is no " + one + " `" + id + "`.", use + id + " to " + target + ".");
        }
    }

    private void answers(JsonNode answers) {
        Map<List<String>, String> first = new HashMap<>();
        for (int i = 0; answers.isArray() && i < answers.size(); i++) {
            JsonNode answer = answers.path(i);
            List<String> scope = new ArrayList<>();
            for (String field : List.of("questionnaire", "item", "victim", "suspect", "incident")) {
                scope.add(answer.path(field).isString() ? answer.path(field).stringValue() : "");
            }
            String path = "/answers/" + i;
            String earlier = scope.get(1).isEmpty() ? null : first.putIfAbsent(scope, path);
            if (earlier != null) {
                String item = Words.shown(scope.get(0)) + "/" + Words.shown(scope.get(1));
                problems.add(
                        path,
                        "The item `" + item + "` is answered twice for the same scope: at " + earlier + " and here.",
                        "Keep one answer, or name a different victim, suspect or incident.");
            }
        }
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            JsonNode id = list.path(i).path("id");
            if (id.isString() && ID.test(id.stringValue())) {
                ids.add(id.stringValue());
            }
        }
        return ids;
    }
}

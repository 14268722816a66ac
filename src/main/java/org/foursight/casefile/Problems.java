package org.foursight.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Gathers the problems of one case file and puts them into its order. Used by one thread. */
final class Problems {

    /** At most this many problems are listed; one more line says how many there are beyond. */
    static final int SHOWN = 100;

    /** At most this many are kept to be put into order; the rest are only counted. */
    static final int KEPT = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private long more;

    void add(String path, String message, String remedy) {
        if (kept.size() < KEPT) {
            kept.add(new Problem(path, message, remedy));
        } else {
            more++;
        }
    }

    /** Count problems that were found and not kept. */
    void addUnlisted(long count) {
        more += count;
    }

    /** Throw when anything was found. */
    void throwIfAny(JsonNode root) {
        if (!kept.isEmpty()) {
            throw new CaseFileException(inOrderOf(root));
        }
    }

    private List<Problem> inOrderOf(JsonNode root) {
        Map<String, int[]> positions = new HashMap<>();
        kept.forEach(problem -> positions.computeIfAbsent(problem.path(), path -> position(root, path)));
        List<Problem> all = kept.stream()
                .distinct()
                .sorted(Comparator.comparing(problem -> positions.get(problem.path()), Arrays::compare))
                .map(problem -> new Problem(Words.shownPath(problem.path()), problem.message(), problem.remedy()))
                .toList();
        List<Problem> shown = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
        long unseen = all.size() - shown.size() + more;
        if (unseen > 0) {
            String count = unseen == 1 ? "There is 1 more problem." : "There are " + unseen + " more problems.";
            shown.add(new Problem("", count, "Correct those listed, then try again."));
        }
        return shown;
    }

    /** Return the place of a pointer in the document, one number a step; what is missing comes last. */
    private static int[] position(JsonNode root, String path) {
        if (path.equals(Problem.DOCUMENT)) {
            return new int[0];
        }
        String[] steps = path.substring(1).split("/", -1);
        int[] position = new int[steps.length];
        JsonNode node = root;
        for (int i = 0; i < steps.length; i++) {
            String step = Words.plainStep(steps[i]);
            position[i] = node.isArray() ? Integer.parseInt(step) : indexOf(node, step);
            node = node.isArray() ? node.path(position[i]) : node.path(step);
        }
        return position;
    }

    private static int indexOf(JsonNode object, String field) {
        int index = 0;
        for (String name : object.propertyNames()) {
            if (name.equals(field)) {
                return index;
            }
            index++;
        }
        return Integer.MAX_VALUE;
    }
}

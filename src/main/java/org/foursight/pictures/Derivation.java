package org.foursight.pictures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foursight.report.Explanation;

/** An explanation cut down to what a picture has room for: boxes with words, and what supports what. */
final class Derivation {

    /** No more boxes are drawn. */
    static final int MOST = 60;

    /** More entries of the same rules share a box even where there is room. */
    private static final int MOST_ALIKE = 8;

    private static final int MOST_NAMED = 4;

    /** A box before it has its place. */
    record Node(String id, String kind, List<String> words) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Explanation.Edge> edges = new LinkedHashSet<>();
    private final String conclusion;
    private int leftOut;

    private Derivation(Explanation explanation) {
        conclusion = "finding:" + explanation.id();
        Map<String, String> paragraphs = new LinkedHashMap<>();
        for (Explanation.Edge edge : explanation.edges()) {
            if (edge.from().startsWith("paragraph:")) {
                paragraphs.put(edge.to(), name(edge.from()));
            } else {
                edges.add(edge);
            }
        }
        for (Explanation.Node node : explanation.nodes()) {
            switch (node.kind()) {
                case "entry" ->
                    nodes.put(node.id(), new Node(node.id(), "entry", List.of("Entry " + node.label(), node.basis())));
                case "rule" ->
                    nodes.put(
                            node.id(),
                            new Node(
                                    node.id(),
                                    "rule",
                                    List.of("Rule", name(node.id()), paragraphs.getOrDefault(node.id(), ""))));
                case "finding" ->
                    nodes.put(node.id(), new Node(node.id(), "finding", List.of("Finding", node.label())));
                default -> {
                    // A paragraph stands in the box of its rule.
                }
            }
        }
        edges.removeIf(edge -> !nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to()));
    }

    /** Cut an explanation down: first entries of the same rules share a box, then what is farthest is left out. */
    static Derivation of(Explanation explanation) {
        Derivation cut = new Derivation(explanation);
        cut.shareBoxes(cut.nodes.size() > MOST ? 1 : MOST_ALIKE);
        if (cut.nodes.size() > MOST) {
            cut.keepNearest();
        }
        return cut;
    }

    private void shareBoxes(int mostAlike) {
        Map<String, List<Node>> alike = new TreeMap<>();
        for (Node node : List.copyOf(nodes.values())) {
            if (node.kind().equals("entry")) {
                alike.computeIfAbsent(supported(node.id()).toString(), rules -> new ArrayList<>())
                        .add(node);
            }
        }
        alike.values().stream().filter(same -> same.size() > mostAlike).forEach(same -> {
            Node first = same.get(0);
            String some = same.stream()
                    .limit(MOST_NAMED)
                    .map(node -> node.words().get(0).replace("Entry ", ""))
                    .collect(Collectors.joining(", "));
            nodes.put(
                    first.id(),
                    new Node(
                            first.id(),
                            "entry",
                            List.of(same.size() + " entries", some + (same.size() > MOST_NAMED ? " …" : ""))));
            same.stream().skip(1).map(Node::id).forEach(this::drop);
        });
    }

    private List<String> supported(String id) {
        return edges.stream()
                .filter(edge -> edge.from().equals(id))
                .map(Explanation.Edge::to)
                .sorted()
                .toList();
    }

    private void keepNearest() {
        Set<String> near = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(conclusion));
        while (!next.isEmpty() && near.size() < MOST) {
            String id = next.remove();
            if (near.add(id)) {
                edges.stream().filter(edge -> edge.to().equals(id)).forEach(edge -> next.add(edge.from()));
            }
        }
        List<String> far =
                nodes.keySet().stream().filter(id -> !near.contains(id)).toList();
        leftOut = far.size();
        far.forEach(this::drop);
    }

    private void drop(String id) {
        nodes.remove(id);
        edges.removeIf(edge -> edge.from().equals(id) || edge.to().equals(id));
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    Set<Explanation.Edge> edges() {
        return edges;
    }

    int leftOut() {
        return leftOut;
    }
}

package org.foursight.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.foursight.report.Explanation;

/** Gives the boxes of a derivation their places, the same for the same derivation. Safe to share. */
public final class Layout {

    private static final int WIDTH = 180;
    private static final int LETTERS = 22;
    private static final int MOST_LINES = 4;
    private static final int LINE = 17;
    private static final int MARGIN = 12;
    private static final double BETWEEN = 14;
    private static final double BETWEEN_LAYERS = 44;

    private Layout() {}

    /** Draw an explanation. */
    public static DerivationGraph draw(Explanation explanation) {
        Derivation derivation = Derivation.of(explanation);
        ElkNode root = root();
        Map<String, ElkNode> placed = new LinkedHashMap<>();
        List<Placed> all = new ArrayList<>();
        for (Derivation.Node node : derivation.nodes()) {
            List<String> words = Wrapping.lines(node.words(), LETTERS, MOST_LINES);
            ElkNode box = ElkGraphUtil.createNode(root);
            box.setDimensions(WIDTH, MARGIN + LINE * words.size());
            placed.put(node.id(), box);
            all.add(new Placed(node.kind(), box, words));
        }
        for (Explanation.Edge edge : derivation.edges()) {
            ElkGraphUtil.createSimpleEdge(placed.get(edge.from()), placed.get(edge.to()));
        }
        // The registry of layouts is one for the whole program and is filled on first use.
        synchronized (Layout.class) {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        }
        return new DerivationGraph(
                "What “" + explanation.label() + "” rests on",
                description(derivation),
                round(root.getWidth()),
                round(root.getHeight()),
                all.stream().map(Placed::drawn).toList(),
                root.getContainedEdges().stream().map(Layout::arrow).toList(),
                derivation.leftOut());
    }

    /** A box with its place. */
    private record Placed(String kind, ElkNode box, List<String> words) {

        DerivationGraph.Box drawn() {
            return new DerivationGraph.Box(
                    kind, round(box.getX()), round(box.getY()), round(box.getWidth()), round(box.getHeight()), words);
        }
    }

    private static ElkNode root() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        return root;
    }

    private static String description(Derivation derivation) {
        List<String> said = new ArrayList<>();
        for (String kind : List.of("entry", "rule", "finding")) {
            long count = derivation.nodes().stream()
                    .filter(node -> node.kind().equals(kind))
                    .count();
            String many = kind.equals("entry") ? "boxes of entries" : kind + "s";
            said.add(count + " " + (count == 1 ? kind.equals("entry") ? "box of entries" : kind : many));
        }
        return String.join(", ", said) + ". Arrows lead from what supports to what is supported, from left to right."
                + " The list says the same in sentences."
                + (derivation.leftOut() == 0
                        ? ""
                        : " " + derivation.leftOut() + " farther from the conclusion are in the list only.");
    }

    private static DerivationGraph.Arrow arrow(ElkEdge edge) {
        StringBuilder path = new StringBuilder();
        for (ElkEdgeSection section : edge.getSections()) {
            path.append("M%d %d".formatted(round(section.getStartX()), round(section.getStartY())));
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.append("L%d %d".formatted(round(bend.getX()), round(bend.getY())));
            }
            path.append("L%d %dm-7 -4l7 4l-7 4".formatted(round(section.getEndX()), round(section.getEndY())));
        }
        return new DerivationGraph.Arrow(path.toString());
    }

    private static int round(double place) {
        return (int) Math.round(place);
    }
}

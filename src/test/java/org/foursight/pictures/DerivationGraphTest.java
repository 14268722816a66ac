package org.foursight.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Status;
import org.foursight.report.Explanation;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The picture of what a conclusion rests on. It does not prove how a browser shows it. */
class DerivationGraphTest {

    private static Explanation explained() {
        CaseFile file = Loaded.SCREENING.reader().read(Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"));
        return Loaded.SCREENING.explain(file, "offence-s2a").get(0);
    }

    /** Return an invented explanation with so many rules, each with entries of its own. */
    private static Explanation invented(int rules, int entries, String label) {
        List<Explanation.Node> nodes = new ArrayList<>();
        List<Explanation.Edge> edges = new ArrayList<>();
        nodes.add(new Explanation.Node("finding:end", "finding", label, "derived"));
        for (int r = 0; r < rules; r++) {
            nodes.add(new Explanation.Node("rule:r" + r, "rule", label, ""));
            edges.add(new Explanation.Edge("rule:r" + r, "finding:end"));
            for (int e = 0; e < entries; e++) {
                String id = "entry:/incidents/" + (r * entries + e);
                nodes.add(new Explanation.Node(id, "entry", "i" + (r * entries + e), label));
                edges.add(new Explanation.Edge(id, "rule:r" + r));
            }
        }
        return new Explanation(
                "", "T-1", "v1~s1", "end", label, Status.MET, nodes, edges, List.of(), List.of(), List.of());
    }

    @Test
    void entries_stand_left_of_rules_and_the_conclusion_at_the_right() {
        DerivationGraph graph = Layout.draw(explained());
        DerivationGraph.Box end = graph.boxes().stream()
                .filter(box -> box.kind().equals("finding"))
                .max((one, other) -> one.x() - other.x())
                .orElseThrow();
        assertTrue(
                String.join(" ", end.lines()).startsWith("Finding Stalking: met"),
                end.lines().toString());
        for (DerivationGraph.Box box : graph.boxes()) {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= graph.width(), box.toString());
            assertTrue(box.y() >= 0 && box.y() + box.height() <= graph.height(), box.toString());
            assertTrue(box.equals(end) || box.x() < end.x(), box.toString());
            assertTrue(
                    graph.boxes().stream()
                            .noneMatch(other -> !other.equals(box)
                                    && other.x() < box.x() + box.width()
                                    && box.x() < other.x() + other.width()
                                    && other.y() < box.y() + box.height()
                                    && box.y() < other.y() + other.height()),
                    box.toString());
        }
        int entries = graph.boxes().stream()
                .filter(box -> box.kind().equals("entry"))
                .mapToInt(DerivationGraph.Box::x)
                .min()
                .orElseThrow();
        assertTrue(graph.boxes().stream().allMatch(box -> box.x() >= entries));
    }

    @Test
    void the_same_explanation_is_drawn_the_same_every_time() {
        Explanation explanation = explained();
        DerivationGraph first = Layout.draw(explanation);
        assertEquals(first, Layout.draw(explanation));
        assertFalse(first.arrows().isEmpty());
    }

    @Test
    void what_there_is_no_room_for_shares_a_box_and_then_is_counted() {
        DerivationGraph shared = Layout.draw(invented(20, 5, "Invented"));
        assertEquals(41, shared.boxes().size());
        assertEquals(0, shared.leftOut());
        assertTrue(shared.boxes().stream().anyMatch(box -> box.lines().get(0).equals("5 entries")));
        assertEquals(10, Layout.draw(invented(1, 8, "Invented")).boxes().size());
        assertEquals(3, Layout.draw(invented(1, 9, "Invented")).boxes().size());
        DerivationGraph cut = Layout.draw(invented(45, 1, "Invented"));
        assertEquals(60, cut.boxes().size());
        assertEquals(31, cut.leftOut());
        assertTrue(cut.description().contains("31 farther from the conclusion are in the list only"));
    }

    @Test
    void words_are_text_and_cut_to_the_box() throws Exception {
        String hostile = "</text><script>alert(1)</script> " + "x".repeat(400) + " \"&' ]]>";
        DerivationGraph graph = Layout.draw(invented(2, 2, hostile));
        Document svg = Drawn.svg("pictures/graph.jte", Map.of("graph", graph, "number", 1));
        assertTrue(svg.getElementsByTagName("title").item(0).getTextContent().contains(hostile));
        graph.boxes().stream()
                .flatMap(box -> box.lines().stream())
                .forEach(line -> assertTrue(line.length() <= 22, line));
        Drawn.svg("pictures/graph.jte", Map.of("graph", Layout.draw(explained()), "number", 1));
    }

    @Test
    void an_element_that_no_rule_could_conclude_on_is_one_box() {
        assertEquals(
                1, Layout.draw(invented(0, 0, "Invented: not known")).boxes().size());
    }
}

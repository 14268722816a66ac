package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Register;

/** Follows one element of one victim and suspect back to the entries and paragraphs it rests on. */
final class Explainer {

    private static final String SCHEMA = "foursight/explanation/1";

    private final Register register;
    private final Reasons reasons;
    private final Outcome outcome;
    private final Map<String, String> bases;
    private final String about;
    private final Map<String, Explanation.Node> nodes = new LinkedHashMap<>();
    private final Set<Explanation.Edge> edges = new LinkedHashSet<>();
    private final List<String> steps = new ArrayList<>();

    Explainer(Register register, Reasons reasons, Outcome outcome, Map<String, String> bases, String about) {
        this.register = register;
        this.reasons = reasons;
        this.outcome = outcome;
        this.bases = bases;
        this.about = about;
    }

    Explanation explain(String caseReference, String element, WhyNots whyNots) {
        follow(element);
        List<WhyNot> whyNot = whyNots.of(element, about);
        return new Explanation(
                SCHEMA,
                caseReference,
                about,
                element,
                register.element(element).label(),
                outcome.status(element, about),
                List.copyOf(nodes.values()),
                List.copyOf(edges),
                steps,
                whyNot,
                waiting(whyNot, whyNots));
    }

    /** Go on from the elements waited for to those that they wait for, until only questions are left. */
    private List<Explanation.Waiting> waiting(List<WhyNot> whyNot, WhyNots whyNots) {
        Map<String, Explanation.Waiting> waiting = new LinkedHashMap<>();
        List<WhyNot> level = whyNot;
        while (!level.isEmpty()) {
            List<WhyNot> below = new ArrayList<>();
            for (Named named : waitedFor(level)) {
                if (!waiting.containsKey(named.id())) {
                    List<WhyNot> open = whyNots.of(named.id(), about).stream()
                            .filter(one -> one.state().equals("undetermined"))
                            .toList();
                    waiting.put(named.id(), new Explanation.Waiting(named.id(), named.label(), open));
                    below.addAll(open);
                }
            }
            level = below;
        }
        return List.copyOf(waiting.values());
    }

    private Set<Named> waitedFor(List<WhyNot> whyNot) {
        return whyNot.stream()
                .filter(one -> one.state().equals("undetermined"))
                .flatMap(one -> one.missing().stream())
                .flatMap(missing -> missing.waitsFor().stream())
                .filter(named -> !named.id().contains("/") && outcome.status(named.id(), about) == Status.UNKNOWN)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String follow(String element) {
        String id = "finding:" + element;
        if (nodes.containsKey(id)) {
            return id;
        }
        String label = register.element(element).label();
        Status status = outcome.status(element, about);
        nodes.put(id, new Explanation.Node(id, "finding", label + ": " + StatusWords.of(status), "derived"));
        List<Firing> firings = outcome.firings(element, about);
        for (Firing firing : firings) {
            String rule = "rule:" + firing.rule();
            edges.add(new Explanation.Edge(rule, id));
            for (Finding premise : firing.premises()) {
                edges.add(new Explanation.Edge(follow(premise.element()), rule));
            }
        }
        reasons.of(firings).forEach(reason -> step(label, reason));
        return id;
    }

    private void step(String label, Reason reason) {
        String rule = "rule:" + reason.rule();
        nodes.put(rule, new Explanation.Node(rule, "rule", reason.gist(), ""));
        String paragraph = "paragraph:" + reason.citation().source();
        nodes.put(
                paragraph,
                new Explanation.Node(paragraph, "paragraph", reason.citation().title(), ""));
        edges.add(new Explanation.Edge(paragraph, rule));
        Set<String> grounds = new LinkedHashSet<>();
        for (BoundFact fact : reason.facts()) {
            List<String> from = new ArrayList<>();
            for (int i = 0; i < fact.entries().size(); i++) {
                String entry = "entry:" + fact.paths().get(i);
                String basis = bases.getOrDefault(fact.entries().get(i), "record");
                nodes.put(
                        entry,
                        new Explanation.Node(entry, "entry", fact.entries().get(i), basis));
                edges.add(new Explanation.Edge(entry, rule));
                from.add(fact.entries().get(i) + ", " + basis);
            }
            grounds.add(fact.words() + " [" + String.join("; ", from) + "]");
        }
        if (!reason.because().isEmpty()) {
            grounds.add(reason.because().stream().map(Named::label).collect(Collectors.joining(", ", "derived: ", "")));
        }
        steps.add(label + " is " + StatusWords.concluded(reason.concludes()) + ": "
                + (grounds.isEmpty() ? "" : String.join("; ", grounds) + ". ") + reason.gist() + " ("
                + reason.citation().source() + ", rule " + reason.rule() + ").");
    }
}

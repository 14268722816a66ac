package org.foursight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.DailyLife;
import org.foursight.facts.Fact;
import org.foursight.facts.Occasions;
import org.foursight.facts.Relation;
import org.foursight.facts.Timeline;
import org.foursight.facts.ToldToStop;
import org.foursight.facts.Variety;

/** Builds the parts of the report on red flags, concern and the formulation. */
final class RiskSection {

    /** What the paragraph on the problem is made of, in its order. */
    private static final List<Class<? extends Fact>> PROBLEM =
            List.of(Relation.class, Occasions.class, Variety.class, Timeline.class, ToldToStop.class, DailyLife.class);

    private final ElementReports elements;
    private final AdviceShelf shelf;

    RiskSection(ElementReports elements, AdviceShelf shelf) {
        this.elements = elements;
        this.shelf = shelf;
    }

    RiskReport build(CaseFile caseFile, List<Fact> facts, String about) {
        return new RiskReport(
                elements.ofKind("redFlag", about),
                elements.ofKind("concern", about),
                caseFile.instruments().stream()
                        .map(rated -> new Rating(
                                rated.id(),
                                rated.tool(),
                                rated.domain(),
                                rated.outcome(),
                                rated.on(),
                                rated.assessor()))
                        .toList(),
                new Formulation(
                        problem(facts, about),
                        elements.concluded("predisposing", about),
                        elements.concluded("precipitating", about),
                        elements.concluded("perpetuating", about),
                        elements.concluded("protective", about),
                        shelf.items(about, "scenario"),
                        shelf.items(about, "wouldChange")));
    }

    private static String problem(List<Fact> facts, String about) {
        List<String> parts = new ArrayList<>();
        for (Class<? extends Fact> kind : PROBLEM) {
            Stream<Fact> recorded = facts.stream()
                    .filter(fact -> kind.isInstance(fact) && fact.about().equals(about));
            recorded.map(Fact::inWords).distinct().forEach(parts::add);
        }
        if (parts.isEmpty()) {
            return "Nothing is recorded yet.";
        }
        String joined = String.join("; ", parts);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }
}

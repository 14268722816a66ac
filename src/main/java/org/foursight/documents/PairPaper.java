package org.foursight.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foursight.findings.Status;
import org.foursight.report.Classification;
import org.foursight.report.ElementReport;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.RecordedWords;
import org.foursight.report.RouteReport;
import org.foursight.report.SpoReport;
import org.foursight.report.StatusWords;

/** Writes the part of a document that is about one victim and one suspect. */
final class PairPaper {

    private final Disclosed disclosed;
    private final Writing writing;
    private final Points points;

    PairPaper(Disclosed disclosed, Writing writing) {
        this.disclosed = disclosed;
        this.writing = writing;
        this.points = new Points(disclosed.handling());
    }

    void write(PairReport pair) {
        boolean several = disclosed.report().pairs().size() > 1;
        String who = several ? ": " + pair.about().replace("~", " by ") : "";
        law(pair, who);
        new FormulationPaper(writing, points).write(pair, who);
        order(pair.spo(), who);
        route(pair.route(), who);
        why(pair, who);
    }

    private void law(PairReport pair, String who) {
        Classification found = pair.classification();
        writing.heading(2, "What the entries support" + who)
                .text("Recorded as: " + RecordedWords.of(found.recorded()) + ". Relationship: "
                        + RecordedWords.of(pair.relationship()) + ".")
                .grid(
                        "Offences considered, with the number of elements met, not met and not known",
                        List.of("Offence", "Met", "Not met", "Not known", "Result"),
                        found.offences().stream().map(PairPaper::row).toList())
                .section(2, "How to record" + who, points.advice(found.recording()))
                .section(2, "Other offences to consider" + who, points.advice(found.neighbouring()))
                .section(2, "Time limit" + who, points.advice(found.timeLimit()))
                .heading(2, "Red flags" + who)
                .text("Each alone calls for escalation.")
                .points(pair.risk().redFlags().stream()
                        .map(flag -> flag.label() + ": " + StatusWords.of(flag.status()))
                        .toList());
    }

    private static List<String> row(OffenceReport offence) {
        return List.of(
                offence.label() + ", " + offence.citation(),
                String.valueOf(offence.met()),
                String.valueOf(offence.notMet()),
                String.valueOf(offence.notKnown()),
                StatusWords.offence(offence.status())
                        + (offence.status() == Status.MET && offence.homeOfficeCode() != null
                                ? ", Home Office code " + offence.homeOfficeCode()
                                : ""));
    }

    private void order(SpoReport order, String who) {
        writing.heading(2, "Stalking protection order" + who)
                .text(OrderWords.of(disclosed.handling(), order.entry()))
                .text(OrderWords.reminder(disclosed.handling()))
                .points(order.elements().stream()
                        .map(limb -> limb.label() + ": " + StatusWords.of(limb.status()))
                        .toList())
                .section(3, "About the application", points.advice(order.advice()))
                .section(3, "Suggested terms, each only if necessary", points.advice(order.terms()))
                .section(3, "Beside other orders", points.advice(order.fit()));
    }

    private void route(RouteReport route, String who) {
        writing.heading(2, "Route" + who + ": " + route.title())
                .points(route.steps().stream()
                        .map(step -> step.label() + ": " + StatusWords.of(step.status())
                                + (step.id().equals(route.indicated()) ? ", indicated" : ""))
                        .toList())
                .section(3, "Whom to bring in", points.advice(route.partners()));
    }

    private void why(PairReport pair, String who) {
        writing.heading(2, "Why, and why not" + who).text("Words in square brackets are the ids of entries.");
        Set<ElementReport> elements = new LinkedHashSet<>(pair.four());
        pair.classification().offences().forEach(offence -> elements.addAll(offence.elements()));
        pair.risk().redFlags().stream()
                .filter(flag -> flag.status() != Status.UNKNOWN)
                .forEach(elements::add);
        elements.addAll(pair.spo().elements());
        elements.forEach(element -> writing.heading(3, element.label() + ": " + StatusWords.of(element.status()))
                .text(element.test())
                .points(Points.reasons(element)));
    }
}

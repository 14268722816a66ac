package org.foursight.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.facts.Words;
import org.foursight.findings.Status;
import org.foursight.pictures.Timeline;
import org.foursight.report.AdviceItem;
import org.foursight.report.ElementReport;
import org.foursight.report.Gap;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.Reason;
import org.foursight.report.RecordedWords;
import org.foursight.report.StatusWords;

/** The whole report of a case, with what people decided on it, as a document. */
public final class CasePaper {

    private final Disclosed disclosed;
    private final Writing writing = new Writing();

    private CasePaper(Disclosed disclosed) {
        this.disclosed = disclosed;
    }

    /** Write it. */
    public static Paper of(Disclosed disclosed) {
        CasePaper paper = new CasePaper(disclosed);
        paper.head();
        paper.decisions();
        disclosed.report().pairs().forEach(paper::pair);
        paper.missing();
        paper.advice("What to do next", disclosed.report().advice());
        paper.advice("Where the record needs a second look", disclosed.report().safeguards());
        paper.incidents();
        String reference = disclosed.report().caseReference();
        return paper.writing.paper(disclosed.heading() + ", case " + reference, disclosed.marking());
    }

    private void head() {
        var report = disclosed.report();
        writing.heading(1, disclosed.heading())
                .known("Case " + report.caseReference() + ". " + disclosed.made())
                .text("For: " + disclosed.recipient() + ".")
                .text("Advice, not a prediction: a named officer decides. What is not known is listed as not known."
                        + " Phone numbers, email addresses, postcodes and street addresses are taken out of what"
                        + " people wrote.")
                .heading(2, "In short")
                .text(report.headline().supports())
                .text("Do today. " + report.headline().today())
                .text("Missing. " + report.headline().missing())
                .text("Look again by " + Words.date(report.revisit().reviewBy()) + ".");
    }

    private void decisions() {
        writing.heading(2, "Decisions of people")
                .grid(
                        "What the rules conclude, and what people decided",
                        List.of("Conclusion", "Rules", "Officer", "Reviewer"),
                        Verdict.of(disclosed).stream()
                                .map(one -> List.of(one.conclusion(), one.rules(), one.officer(), one.reviewer()))
                                .toList());
    }

    private void pair(PairReport pair) {
        boolean several = disclosed.report().pairs().size() > 1;
        String who = several ? ": " + pair.about().replace("~", " by ") : "";
        writing.heading(2, "What the entries support" + who)
                .text("Recorded as: " + RecordedWords.of(pair.classification().recorded()) + ". Relationship: "
                        + RecordedWords.of(pair.relationship()) + ".")
                .grid(
                        "Offences considered, with the number of elements met, not met and not known",
                        List.of("Offence", "Met", "Not met", "Not known", "Result"),
                        pair.classification().offences().stream()
                                .map(CasePaper::row)
                                .toList());
        writing.heading(2, "Red flags" + who)
                .text("Each alone calls for escalation.")
                .points(pair.risk().redFlags().stream()
                        .map(flag -> flag.label() + ": " + StatusWords.of(flag.status()))
                        .toList());
        writing.heading(2, "Why, and why not" + who).text("Words in square brackets are the ids of entries.");
        Set<ElementReport> elements = new LinkedHashSet<>(pair.four());
        pair.classification().offences().forEach(offence -> elements.addAll(offence.elements()));
        pair.risk().redFlags().stream()
                .filter(flag -> flag.status() != Status.UNKNOWN)
                .forEach(elements::add);
        elements.addAll(pair.spo().elements());
        elements.forEach(this::element);
    }

    private static List<String> row(OffenceReport offence) {
        return List.of(
                offence.label() + ", " + offence.citation(),
                String.valueOf(offence.met()),
                String.valueOf(offence.notMet()),
                String.valueOf(offence.notKnown()),
                StatusWords.offence(offence.status()));
    }

    private void element(ElementReport element) {
        List<String> points = new ArrayList<>();
        element.reasons().forEach(reason -> points.add(reason(reason)));
        element.questions()
                .forEach(question -> points.add("To find out (" + StatusWords.asked(question.whoCanAnswer()) + "): "
                        + question.prompt() + " (" + question.id() + ")"));
        writing.heading(3, element.label() + ": " + StatusWords.of(element.status()))
                .text(element.test())
                .points(points.isEmpty() ? List.of("Nothing recorded lets a rule conclude.") : points);
    }

    private static String reason(Reason reason) {
        String facts = reason.facts().stream()
                .map(fact -> fact.words() + " [" + String.join(", ", fact.entries()) + "]")
                .distinct()
                .collect(Collectors.joining("; "));
        String because = reason.because().stream().map(named -> named.label()).collect(Collectors.joining("; "));
        return reason.gist() + "." + (facts.isEmpty() ? "" : " Recorded: " + facts + ".")
                + (because.isEmpty() ? "" : " Rests on: " + because + ".")
                + " (" + reason.citation().source() + ", " + reason.citation().standing()
                + (reason.citation().toBeConfirmed() ? ", to be confirmed" : "") + ", rule " + reason.rule() + ")";
    }

    private void missing() {
        List<Gap> gaps = disclosed.report().gaps();
        writing.heading(2, "What is missing")
                .text(gaps.isEmpty() ? "No unanswered question could change an outcome." : "")
                .points(gaps.stream()
                        .map(gap -> gap.prompt() + " (" + gap.enquiry() + ")")
                        .toList());
    }

    private void advice(String heading, List<AdviceItem> items) {
        if (!items.isEmpty()) {
            writing.heading(2, heading)
                    .points(items.stream()
                            .map(item -> item.title() + " (" + item.id() + "; for: " + item.owner()
                                    + (item.due() == null ? "" : ", by " + Words.date(item.due())) + "). "
                                    + item.text())
                            .toList());
        }
    }

    private void incidents() {
        Timeline timeline = Timeline.of(disclosed.file(), disclosed.report());
        writing.heading(2, "Incidents by date")
                .grid(
                        "Incidents by date, at most " + Timeline.MOST,
                        List.of("Incident", "Date", "Precision", "Behaviour", "Source", "Rests on it"),
                        timeline.rows().stream()
                                .map(row -> List.of(
                                        row.id(),
                                        row.when(),
                                        row.precision(),
                                        row.behaviours(),
                                        row.basis(),
                                        row.elements().isEmpty() ? "Nothing" : String.join("; ", row.elements())))
                                .toList());
    }
}

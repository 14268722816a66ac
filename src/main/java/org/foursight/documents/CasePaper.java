package org.foursight.documents;

import java.util.List;
import org.foursight.facts.Words;
import org.foursight.pictures.Timeline;
import org.foursight.report.Gap;
import org.foursight.report.GapOrder;
import org.foursight.report.Steps;

/** The report of a case, with the words of its incidents and what people decided on it, as a document. */
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
        disclosed.report().pairs().forEach(pair -> new PairPaper(disclosed, paper.writing).write(pair));
        paper.missing();
        Points steps = new Points(disclosed.handling());
        paper.writing
                .section(2, "What to do next", steps.advice(Steps.of(disclosed.report())))
                .section(
                        2,
                        "Where the record needs a second look",
                        steps.advice(disclosed.report().safeguards()))
                .section(
                        2,
                        "When to look again",
                        steps.advice(disclosed.report().revisit().because()));
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
                .text("Do today. " + Steps.today(report, disclosed.handling().settled()))
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

    private void missing() {
        List<Gap> gaps = GapOrder.of(disclosed.report());
        writing.heading(2, "What is missing")
                .text(gaps.isEmpty() ? "No unanswered question could change an outcome." : "")
                .points(gaps.stream()
                        .map(gap -> gap.prompt() + " (" + gap.enquiry() + ")")
                        .toList());
    }

    private void incidents() {
        writing.heading(2, "Incidents, in the words of the entry")
                .points(disclosed.file().incidents().stream()
                        .map(incident -> incident.id() + ", " + Words.when(incident.when()) + ": " + incident.summary())
                        .toList());
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

package org.foursight.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foursight.facts.Words;
import org.foursight.findings.Status;
import org.foursight.pictures.Timeline;
import org.foursight.report.AdviceItem;
import org.foursight.report.ElementReport;
import org.foursight.report.PairReport;
import org.foursight.report.Rating;
import org.foursight.report.RecordedWords;

/** The summary with which a case is referred to a specialist clinic or a conference; shorter than the whole report. */
public final class ReferralNote {

    private static final String NONE = "None recorded.";

    private final Disclosed disclosed;
    private final Writing writing = new Writing();

    private ReferralNote(Disclosed disclosed) {
        this.disclosed = disclosed;
    }

    /**
     * Write it.
     *
     * @param to what it is referred to, such as {@code MARAC}
     * @param by the officer who refers it, with unit
     * @param asked what is asked of them, in the officer's words
     */
    public static Paper of(Disclosed disclosed, String to, String by, String asked) {
        ReferralNote note = new ReferralNote(disclosed);
        note.head(to, by, asked);
        disclosed.report().pairs().forEach(note::pair);
        note.orders();
        note.incidents();
        note.missing();
        return note.writing.paper(
                "Referral: " + to + ", case " + disclosed.report().caseReference(), disclosed.marking());
    }

    private void head(String to, String by, String asked) {
        var report = disclosed.report();
        writing.heading(1, "Referral: " + to)
                .known("Case " + report.caseReference() + ". " + disclosed.made())
                .text("For: " + disclosed.recipient() + ". From: " + by + ".")
                .text(
                        "People are named by their ids only; agree by another way who they are. This is a summary of what is"
                                + " recorded and what the rules conclude from it, not a prediction: whoever takes the referral"
                                + " assesses for themselves.")
                .heading(2, "What is asked")
                .text("Text supplied by the officer, quoted: \"" + asked.replace('"', '\'') + "\"")
                .heading(2, "In short")
                .text(report.headline().supports())
                .text("Do today. " + report.headline().today());
    }

    private void pair(PairReport pair) {
        boolean several = disclosed.report().pairs().size() > 1;
        String who = several ? ": " + pair.about().replace("~", " by ") : "";
        writing.heading(2, "Victim and suspect" + who)
                .text("Relationship: " + RecordedWords.of(pair.relationship()) + ". Recorded as: "
                        + RecordedWords.of(pair.classification().recorded()) + ".")
                .heading(3, "Red flags" + who)
                .points(met(pair.risk().redFlags()))
                .heading(3, "Concern" + who)
                .text(
                        "Domains in which something recorded raises concern; a rating by a trained person stands above it.")
                .points(met(pair.risk().concern()))
                .heading(3, "Ratings by trained people" + who)
                .points(listed(
                        pair.risk().ratings().stream().map(ReferralNote::rating).toList()))
                .heading(3, "What sets it off and keeps it going" + who)
                .points(met(both(
                        pair.risk().formulation().precipitating(),
                        pair.risk().formulation().perpetuating())))
                .heading(3, "What protects" + who)
                .points(met(pair.risk().formulation().protective()))
                .heading(3, "Others to bring in" + who)
                .points(listed(
                        pair.route().partners().stream().map(AdviceItem::title).toList()));
    }

    private static List<ElementReport> both(List<ElementReport> some, List<ElementReport> more) {
        List<ElementReport> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<String> met(List<ElementReport> elements) {
        return listed(elements.stream()
                .filter(element -> element.status() == Status.MET || element.status() == Status.CONFLICT)
                .map(element -> element.label() + ": "
                        + element.reasons().stream()
                                .flatMap(reason -> reason.facts().stream())
                                .map(fact -> fact.words() + " [" + String.join(", ", fact.entries()) + "]")
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .toList());
    }

    private static String rating(Rating rating) {
        return rating.tool()
                + (rating.domain() == null ? "" : ", " + Words.domain(rating.domain()))
                + ": " + rating.outcome()
                + (rating.on() == null ? "" : ", " + Words.date(rating.on()))
                + (rating.assessor() == null ? "" : ", by " + rating.assessor());
    }

    private static List<String> listed(List<String> points) {
        return points.isEmpty() ? List.of(NONE) : points;
    }

    private void orders() {
        writing.heading(2, "Orders and conditions")
                .points(listed(disclosed.file().orders().stream()
                        .map(order -> Words.of(order.kind()) + ", against suspect " + order.against()
                                + (order.madeOn() == null ? "" : ", made " + Words.date(order.madeOn()))
                                + "; breaches recorded: "
                                + order.breaches().size())
                        .toList()));
    }

    private void incidents() {
        Timeline timeline = Timeline.of(disclosed.file(), disclosed.report());
        writing.heading(2, "Incidents by date")
                .grid(
                        "Incidents by date, at most " + Timeline.MOST,
                        List.of("Incident", "Date", "Behaviour", "Source"),
                        timeline.rows().stream()
                                .map(row -> List.of(row.id(), row.when(), row.behaviours(), row.basis()))
                                .toList());
    }

    private void missing() {
        writing.heading(2, "What is missing for this referral").points(listed(ReferralGaps.of(disclosed)));
    }
}

package org.foursight.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.facts.Words;
import org.foursight.findings.Status;
import org.foursight.report.AdviceItem;
import org.foursight.report.ElementReport;
import org.foursight.report.Reason;
import org.foursight.report.StatusWords;
import org.foursight.review.Act;
import org.foursight.review.Handling;

/** Advice and elements as points of a list. */
final class Points {

    private final Handling handling;

    Points(Handling handling) {
        this.handling = handling;
    }

    /** Return a point for each piece of advice, with what became of it. */
    List<String> advice(List<AdviceItem> items) {
        return items.stream().map(this::advice).toList();
    }

    String advice(AdviceItem item) {
        return item.title() + " (" + item.id() + "; for: " + item.owner()
                + (item.due() == null ? "" : ", by " + Words.date(item.due())) + "). " + item.text() + became(item);
    }

    private String became(AdviceItem item) {
        Act.AdviceTaken taken = handling.advice().get(item.id());
        return taken == null
                ? ""
                : " Recorded: " + words(taken) + (taken.owner().isBlank() ? "." : " (" + taken.owner() + ").");
    }

    private static String words(Act.AdviceTaken taken) {
        return switch (taken.state()) {
            case OPEN -> "in hand";
            case DONE -> "done";
            case NOT_DONE -> "not done";
            case NOT_APPLICABLE -> "does not apply";
        };
    }

    /** Return the reasons of an element, and what to ask about it. */
    static List<String> reasons(ElementReport element) {
        List<String> points = new ArrayList<>();
        element.reasons().forEach(reason -> points.add(reason(reason)));
        element.questions()
                .forEach(question -> points.add("To find out (" + StatusWords.asked(question.whoCanAnswer()) + "): "
                        + question.prompt() + " (" + question.id() + ")"));
        return points.isEmpty() ? List.of("Nothing recorded lets a rule conclude.") : points;
    }

    /** Return every reason of some elements behind the name of its element and which way it points. */
    static List<String> weighed(List<ElementReport> elements, String met, String notMet) {
        return elements.stream()
                .flatMap(element -> element.reasons().isEmpty()
                        ? Stream.of(element.label() + ": nothing is recorded.")
                        : element.reasons().stream()
                                .map(reason -> element.label() + ", "
                                        + (reason.concludes().equals(Status.MET.name()) ? met : notMet) + ": "
                                        + reason(reason)))
                .toList();
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
}

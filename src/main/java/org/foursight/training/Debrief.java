package org.foursight.training;

import java.util.ArrayList;
import java.util.List;
import org.foursight.findings.Status;
import org.foursight.report.StatusWords;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a workshop: each locked stop with what the room, the rules and the model answer say. No names, no
 * devices, no times.
 *
 * @param schema always {@code foursight/workshop-debrief/1}
 * @param marking invented or published, as on every page
 * @param title title of the plan
 * @param aim its aim
 * @param demonstration id of the demonstration case
 * @param rules version and hash of the rules
 * @param toCatch what was lacking on purpose; null when nothing
 * @param stops each locked stop
 * @param split words of the stops at which the room was split
 * @param words the other words of the plan
 */
public record Debrief(
        String schema,
        String marking,
        String title,
        String aim,
        String demonstration,
        String rules,
        @Nullable String toCatch,
        List<Row> stops,
        List<Plan.Term> split,
        List<Plan.Term> words) {

    private static final String VERSION = "foursight/workshop-debrief/1";

    /** The record keeps its own copies of the lists. */
    public Debrief {
        stops = List.copyOf(stops);
        split = List.copyOf(split);
        words = List.copyOf(words);
    }

    /**
     * One stop.
     *
     * @param question the question
     * @param room what the room predicted, by answer
     * @param roomWords the answer most chose
     * @param rules what the rules conclude, in the words of the stop
     * @param model the model answer
     * @param why the reason for the model answer
     * @param differs whether room, rules and model answer are not all the same
     * @param deciding the rules that concluded it
     * @param steps why the rules conclude so
     */
    public record Row(
            String question,
            Tally room,
            String roomWords,
            String rules,
            String model,
            String why,
            boolean differs,
            List<Verdict.Deciding> deciding,
            List<String> steps) {

        /** The record keeps its own copies of the lists. */
        public Row {
            deciding = List.copyOf(deciding);
            steps = List.copyOf(steps);
        }
    }

    /** Put together the debrief of a workshop. */
    public static Debrief of(Workshop workshop, Verdicts verdicts, String rules) {
        Plan plan = workshop.material().plan();
        List<Row> rows = new ArrayList<>();
        List<String> splitWords = new ArrayList<>();
        for (Stop stop : workshop.locked()) {
            Tally tally = workshop.tally(stop).orElseThrow();
            Verdict verdict = workshop.verdict(stop, () -> verdicts.of(workshop.material(), stop))
                    .orElseThrow();
            rows.add(row(stop, tally, verdict));
            if (tally.isSplit()) {
                splitWords.addAll(stop.words());
            }
        }
        return new Debrief(
                VERSION,
                workshop.material().marking(),
                plan.title(),
                plan.aim(),
                plan.demonstration(),
                rules,
                plan.toCatch(),
                rows,
                plan.words().stream()
                        .filter(term -> splitWords.contains(term.word()))
                        .toList(),
                plan.words().stream()
                        .filter(term -> !splitWords.contains(term.word()))
                        .toList());
    }

    private static Row row(Stop stop, Tally tally, Verdict verdict) {
        List<Status> most = tally.most().stream().map(Tally.Count::answer).toList();
        boolean same = verdict.status() == stop.model() && (most.isEmpty() || most.equals(List.of(stop.model())));
        return new Row(
                stop.question(),
                tally,
                tally.words(),
                stop.label(verdict.status()) + " (" + StatusWords.of(verdict.status()) + ")",
                stop.label(stop.model()),
                stop.why(),
                !same,
                verdict.deciding(),
                verdict.steps());
    }
}

package org.foursight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foursight.facts.Pair;
import org.foursight.findings.Status;
import org.foursight.sources.Register;

/** Writes the three lines an officer reads first. */
final class HeadlineWriter {

    private static final String UNDER_TEN = "A child under ten cannot commit an offence: help and safeguarding come in"
            + " place of one. What is recorded is told below.";
    private static final String NOT_ASKED = "What is still open was not asked for.";
    private static final int MOST_ACTIONS = 3;
    private static final int MOST_GAPS = 3;

    private final Register register;

    HeadlineWriter(Register register) {
        this.register = register;
    }

    Headline write(
            List<PairReport> pairs,
            List<Pair> apart,
            Set<String> underTen,
            List<AdviceItem> advice,
            Optional<List<Gap>> gaps,
            LocalDate asOf) {
        return new Headline(
                supports(pairs, apart, underTen),
                today(advice, asOf),
                gaps.map(HeadlineWriter::missing).orElse(NOT_ASKED));
    }

    private String supports(List<PairReport> pairs, List<Pair> apart, Set<String> underTen) {
        List<String> lines = new ArrayList<>();
        for (PairReport pair : pairs) {
            String who = pairs.size() > 1 ? "For " + by(pair.about()) + ": " : "";
            lines.add(who
                    + (underTen.contains(pair.about())
                            ? UNDER_TEN
                            : supports(pair.classification()) + breach(pair.classification())));
        }
        for (Pair pair : apart) {
            lines.add("For " + by(pair.toString())
                    + ": no incident is recorded between the two, so nothing is concluded about them.");
        }
        return String.join(" ", lines);
    }

    private static String by(String about) {
        return about.replace("~", " by ");
    }

    private String supports(Classification found) {
        String recorded = RecordedWords.of(found.recorded());
        if (found.offences().stream().anyMatch(offence -> offence.status() == Status.CONFLICT)) {
            return "Answers conflict, so no offence is named; see the elements marked as in conflict. Recorded: "
                    + recorded + ".";
        }
        return switch (found.supported()) {
            case "none" ->
                "The entries do not support harassment or stalking of this victim. Recorded: " + recorded + ".";
            case "notKnown" -> "The entries do not yet support an offence. Recorded: " + recorded + "." + open(found);
            default ->
                "The entries are capable of supporting "
                        + names(List.of(found.supported().split("\\+")))
                        + ". Recorded: " + recorded + "."
                        + open(found);
        };
    }

    private String open(Classification found) {
        return found.couldBecome().isEmpty() ? "" : " Still open: " + names(found.couldBecome()) + ".";
    }

    /** A broken order is an offence of its own, whatever else is supported. */
    private static String breach(Classification found) {
        return found.offences().stream()
                        .anyMatch(offence -> offence.id().equals("offence-breach") && offence.status() == Status.MET)
                ? " A breach of an order is supported."
                : "";
    }

    private String names(List<String> offences) {
        List<String> names = new ArrayList<>();
        register.offences().stream()
                .filter(offence -> offences.contains(offence.id()))
                .forEach(offence ->
                        names.add(offence.label().toLowerCase(java.util.Locale.ROOT) + ", " + offence.citation()));
        return String.join("; ", names);
    }

    /** What is due on the day itself comes first, then what is most pressing. */
    private static String today(List<AdviceItem> advice, LocalDate asOf) {
        Set<String> titles = new LinkedHashSet<>();
        advice.stream()
                .sorted(Comparator.comparing(item -> !asOf.equals(item.due())))
                .map(AdviceItem::title)
                .filter(title -> titles.size() < MOST_ACTIONS)
                .forEach(titles::add);
        return titles.isEmpty()
                ? "No rule of this rule book asks for action on these entries; answer the open questions."
                : String.join(". ", titles) + ".";
    }

    private static String missing(List<Gap> gaps) {
        List<Gap> pressing = gaps.stream().filter(Gap::isPressing).toList();
        if (pressing.isEmpty()) {
            return "No unanswered question could change a red flag, FOUR, an offence, the order or the route.";
        }
        List<String> first = pressing.stream().limit(MOST_GAPS).map(Gap::prompt).toList();
        String count = pressing.size() == 1 ? "1 open question" : pressing.size() + " open questions";
        return count + " could change a red flag, the classification, the order or the route, first among them: "
                + String.join(" ", first);
    }
}

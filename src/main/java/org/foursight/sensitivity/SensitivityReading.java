package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.findings.Status;
import org.foursight.ledger.Held;
import org.foursight.ledger.SecondReading;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;

/** Works out what open questions could change; safe to share. */
public final class SensitivityReading {

    private static final List<Status> RISING = List.of(Status.NOT_MET, Status.UNKNOWN, Status.CONFLICT, Status.MET);

    private static final int MOST_ANSWERS = 3;
    private static final int MOST_SETS = 3;

    private final SecondReading reading;
    private final Questionnaires questionnaires;
    private final Map<String, String> stakes;
    private final List<String> main;

    /** Make one for a rule book, its questionnaires and its elements. */
    public SensitivityReading(SecondReading reading, Questionnaires questionnaires, List<Element> elements) {
        this.reading = reading;
        this.questionnaires = questionnaires;
        this.stakes = Outputs.stakes(elements);
        this.main = elements.stream().filter(Outputs::isMain).map(Element::id).toList();
    }

    /** Return what is open about each victim and suspect, in the order of the case file. */
    public List<Sensitivity> of(CaseFile caseFile) {
        List<Sensitivity> all = new ArrayList<>();
        for (Pair pair : Facts.pairs(caseFile)) {
            Outcomes outcomes = outcomes(caseFile, pair);
            all.add(new Sensitivity(
                    pair.toString(),
                    main.stream().map(element -> envelope(outcomes, element)).toList(),
                    questions(outcomes),
                    new Pivots(reading.restingOn(main), main).of(caseFile, pair.toString()),
                    flips(outcomes)));
        }
        return all;
    }

    Outcomes outcomes(CaseFile caseFile, Pair pair) {
        Diagram diagram = new Diagram();
        List<OpenQuestion> questions = OpenQuestions.of(caseFile, pair, questionnaires);
        List<Held> held = Supposition.of(caseFile, pair.toString(), questions, diagram);
        return new Outcomes(diagram, reading.findings(held, caseFile.asOf(), diagram), pair.toString(), questions);
    }

    private static Envelope envelope(Outcomes outcomes, String element) {
        Map<Status, Integer> guards = outcomes.guards(element);
        List<Status> possible = RISING.stream().filter(guards::containsKey).toList();
        return new Envelope(
                element, outcomes.status(element, -1), possible.get(0), possible.get(possible.size() - 1), possible);
    }

    private List<RankedQuestion> questions(Outcomes outcomes) {
        Map<Integer, List<Move>> moves = new TreeMap<>();
        stakes.keySet()
                .forEach(element -> outcomes.dependsOn(element)
                        .forEach(place -> moves.computeIfAbsent(place, key -> new ArrayList<>())
                                .add(move(outcomes, element, place))));
        List<RankedQuestion> ranked = new ArrayList<>();
        moves.forEach((place, all) -> {
            String id = outcomes.questions().get(place).id();
            ranked.add(new RankedQuestion(id, stake(all), all));
        });
        ranked.sort(
                Comparator.comparingInt((RankedQuestion question) -> RankedQuestion.STAKES.indexOf(question.stake()))
                        .thenComparing(question -> !changesAtStake(question))
                        .thenComparing(question -> -question.moves().size()));
        return ranked;
    }

    private String stake(List<Move> moves) {
        return RankedQuestion.STAKES.stream()
                .filter(stake -> moves.stream().anyMatch(move -> stake.equals(stakes.get(move.element()))))
                .findFirst()
                .orElseThrow();
    }

    private boolean changesAtStake(RankedQuestion question) {
        return question.moves().stream()
                .anyMatch(move -> !move.alone().isEmpty() && question.stake().equals(stakes.get(move.element())));
    }

    private static Move move(Outcomes outcomes, String element, int place) {
        Status now = outcomes.status(element, -1);
        Map<String, Status> alone = new LinkedHashMap<>();
        int variable = outcomes.firstVariable(place);
        for (Option option : outcomes.questions().get(place).options()) {
            Status then = outcomes.status(element, variable++);
            if (then != now) {
                alone.put(option.words(), then);
            }
        }
        return new Move(element, now, alone);
    }

    private List<Flip> flips(Outcomes outcomes) {
        Fewest fewest = new Fewest(outcomes);
        List<Flip> flips = new ArrayList<>();
        for (String element : main) {
            int now = RISING.indexOf(outcomes.status(element, -1));
            outcomes.guards(element).forEach((status, guard) -> {
                int then = RISING.indexOf(status);
                List<List<Integer>> sets = then == now ? List.of() : fewest.sets(guard, MOST_ANSWERS, MOST_SETS);
                if (!sets.isEmpty()) {
                    flips.add(
                            new Flip(element, status, then > now, cost(outcomes, sets.get(0)), words(outcomes, sets)));
                }
            });
        }
        return flips;
    }

    private static int cost(Outcomes outcomes, List<Integer> set) {
        return set.stream()
                .mapToInt(variable -> outcomes.option(variable).cost())
                .sum();
    }

    private static List<List<String>> words(Outcomes outcomes, List<List<Integer>> sets) {
        return sets.stream()
                .map(set -> set.stream()
                        .map(variable -> outcomes.question(variable).id() + ": "
                                + outcomes.option(variable).words())
                        .toList())
                .toList();
    }
}

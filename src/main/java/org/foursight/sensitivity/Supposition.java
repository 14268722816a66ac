package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.QuestionnaireAnswered;
import org.foursight.ledger.Guards;
import org.foursight.ledger.Held;

/**
 * The facts of one victim and suspect with everything that answers could add or take away, each under the guard of the
 * answers it needs.
 */
final class Supposition {

    private final CaseFile caseFile;
    private final String about;
    private final Diagram diagram;
    private final Set<Fact> known;
    private final Map<Fact, Integer> gained = new LinkedHashMap<>();
    private final Map<Fact, Integer> lost = new HashMap<>();
    /** For the id of each supposed answer, the guard of its question being answered. */
    private final Map<String, Integer> settled = new HashMap<>();

    private Supposition(CaseFile caseFile, String about, Diagram diagram) {
        this.caseFile = caseFile;
        this.about = about;
        this.diagram = diagram;
        this.known = new LinkedHashSet<>(facts(caseFile));
    }

    /** Return the facts with their guards; options are numbered as variables in their order. */
    static List<Held> of(CaseFile caseFile, String about, List<OpenQuestion> questions, Diagram diagram) {
        Supposition supposition = new Supposition(caseFile, about, diagram);
        List<Supposed> supposed = new ArrayList<>();
        int variable = 0;
        for (OpenQuestion question : questions) {
            int before = Guards.TRUE;
            for (Option option : question.options()) {
                int chosen = diagram.variable(variable++);
                supposed.add(new Supposed(option, diagram.and(before, chosen)));
                before = diagram.and(before, diagram.not(chosen));
            }
            for (Answer answer : question.options().get(0).answers()) {
                supposition.settled.put(answer.id(), diagram.not(before));
            }
        }
        supposition.completed(questions);
        // One option of a question at a time: two of the same question cannot be supposed together.
        int most = questions.stream()
                .mapToInt(question -> question.options().size())
                .max()
                .orElse(0);
        for (int nth = 0; nth < most; nth++) {
            List<Supposed> together = new ArrayList<>();
            int at = 0;
            for (OpenQuestion question : questions) {
                if (nth < question.options().size()) {
                    together.add(supposed.get(at + nth));
                }
                at += question.options().size();
            }
            supposition.suppose(together);
        }
        return supposition.held();
    }

    /** That all questions of a list are answered rests on many answers together, whichever they are. */
    private void completed(List<OpenQuestion> questions) {
        List<Answer> all = new ArrayList<>();
        questions.forEach(question -> all.addAll(question.options().get(0).answers()));
        for (Fact fact : facts(Completion.of(caseFile, all))) {
            if (fact instanceof QuestionnaireAnswered && !known.contains(fact)) {
                int guard = Guards.TRUE;
                for (Entry entry : fact.entries()) {
                    guard = diagram.and(guard, settled.getOrDefault(entry.id(), Guards.TRUE));
                }
                gained.put(fact, guard);
            }
        }
    }

    /** Suppose several answers at once, and fewer at a time until each fact they add or take away is owed to one. */
    private void suppose(List<Supposed> together) {
        List<Answer> answers = new ArrayList<>();
        Map<String, Supposed> byAnswer = new HashMap<>();
        for (Supposed one : together) {
            answers.addAll(one.option().answers());
            one.option().answers().forEach(answer -> byAnswer.put(answer.id(), one));
        }
        Set<Fact> then = new LinkedHashSet<>(facts(Completion.of(caseFile, answers)));
        Map<Fact, Supposed> owed = new LinkedHashMap<>();
        boolean clear = together.size() == 1 || then.containsAll(known);
        for (Fact fact : then) {
            if (!known.contains(fact) && !(fact instanceof QuestionnaireAnswered)) {
                Set<Supposed> from = new HashSet<>();
                fact.entries().forEach(entry -> {
                    Supposed one = byAnswer.get(entry.id());
                    if (one != null) {
                        from.add(one);
                    }
                });
                clear &= together.size() == 1 || from.size() == 1;
                owed.put(
                        fact,
                        together.size() == 1 || from.isEmpty()
                                ? together.get(0)
                                : from.iterator().next());
            }
        }
        if (clear) {
            owed.forEach((fact, one) -> gained.merge(fact, one.guard(), diagram::or));
            if (together.size() == 1) {
                known.stream()
                        .filter(fact -> !then.contains(fact))
                        .forEach(fact -> lost.merge(fact, together.get(0).guard(), diagram::or));
            }
        } else {
            suppose(together.subList(0, together.size() / 2));
            suppose(together.subList(together.size() / 2, together.size()));
        }
    }

    private List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (Fact fact : known) {
            held.add(new Held(fact, diagram.not(lost.getOrDefault(fact, Guards.FALSE))));
        }
        gained.forEach((fact, guard) -> held.add(new Held(fact, guard)));
        return held;
    }

    private List<Fact> facts(CaseFile of) {
        return Facts.of(of).stream().filter(fact -> fact.about().equals(about)).toList();
    }

    /** An option and the guard of its being chosen. */
    private record Supposed(Option option, int guard) {}
}
